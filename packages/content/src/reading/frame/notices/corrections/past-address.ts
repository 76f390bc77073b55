import type { Draft } from '../../../draft.ts';
import { noteOf, part } from '../../lines/stretch.ts';
import { addressEnd } from '../addressed.ts';

/** Nothing that signs copy off is longer. */
const LONGEST_SIGN = 80;

/**
 * Sets aside whom a correction addresses that is nothing else, `CORRECTION: Velm bridge`, `Editors: In the story headlined "…",
 * please read …`: what was wrong and what is right is the copy, for readers too.
 */
export function pastAddressOf(draft: Draft): Draft {
  const { text, stretches, notes } = draft;
  const [first, line, ...below] = stretches;
  if (!first || !line || !CORRECTS.test(`${first.text}\n${line.text}`)) return draft;
  const [start, end] = line.span;
  const from = start + addressEnd(text.slice(start, end));
  const [address, rest] = [part(text, line, [start, from]), part(text, line, [from, end])];
  if (!address || !rest || below.some((one) => one.text.length > LONGEST_SIGN)) return draft;
  return {
    ...draft,
    stretches: [first, rest, ...below],
    notes: [...notes, noteOf(address, 'notes/address', 'editors’ note', 'editors')],
  };
}

const CORRECTS = /^\W*correct.*\n.{2,40}[:.,–—-] ?In (?:the|our|a) (?:story|article|report|item)\b/i;
