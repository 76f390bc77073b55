import type { Draft } from '../../../draft.ts';
import { noteOf, part } from '../../lines/stretch.ts';
import { addressEnd } from '../addressed.ts';

/**
 * Sets aside whom a correction addresses that is nothing else, `CORRECTION: Velm bridge`, `Editors: In the story headlined "…",
 * please read …`: what was wrong and what is right is the copy, for readers too.
 */
export function pastAddressOf(draft: Draft): Draft {
  const { text, stretches } = draft;
  const at = stretches.findIndex((stretch, i) => i > 0 && IN_STORY.test(stretch.text));
  const line = stretches[at];
  if (!line || at > FURTHEST || !CORRECTS.test(stretches[0]?.text ?? '')) return draft;
  if (stretches.slice(at + 1).some((below) => below.text.length > LONGEST_SIGN)) return draft;
  const [start, end] = line.span;
  const from = start + addressEnd(text.slice(start, end));
  const [address, rest] = [part(text, line, [start, from]), part(text, line, [from, end])];
  if (!address || !rest) return draft;
  return {
    ...draft,
    stretches: stretches.toSpliced(at, 1, rest),
    notes: [...draft.notes, noteOf(address, 'notes/address', 'editors’ note', 'editors')],
  };
}

/** Slug, headline and dateline stand above it at the most. */
const FURTHEST = 3;

/** Nothing that signs copy off is longer. */
const LONGEST_SIGN = 80;

const CORRECTS = /^\W*correct(?:ion|ed)\b/i;

const IN_STORY = /^[^\n]{2,40}?[:,.–—-] ?In (?:the|our|a)(?: [^"“.]{1,40})? (?:story|article|report|item)\b/;
