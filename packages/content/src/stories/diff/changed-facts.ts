import { diagnoseFile } from '../../diagnostics/diagnose-file.ts';
import type { Article } from '../../model/article.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Span } from '../../model/span.ts';
import { rungOf } from '../fold/ladder.ts';
import { isPart } from './claims.ts';
import { isParagraph, textsOf } from './index.ts';
import { alignParagraphs } from './paragraphs.ts';

/** A fact in a paragraph that is otherwise the same as in the version before. */
export interface ChangedFact {
  /** Which paragraph of the later version, from 1. */
  readonly paragraph: number;
  readonly from: string;
  readonly to: string;
  /** Where it stands in the paragraph's text, in UTF-16 code units. */
  readonly at: number;
}

/**
 * Facts that a version changes and does not speak of: a figure, a day or a name is another, all else in its paragraph is the same, and no
 * change note names the paragraph. A correction speaks of them; a claim that names no paragraph may.
 *
 * @example silentlyChanged(first, lead) // [{ paragraph: 2, from: '12', to: '14', at: 31 }]
 */
function silentlyChanged(before: Article, after: Article): ChangedFact[] {
  if (rungOf(after.markers).again) return [];
  const [past, present] = [textsOf(before, isParagraph), textsOf(after, isParagraph)];
  const isSaid = (paragraph: number): boolean =>
    (after.changeNote?.changes ?? []).some(({ verb, object, paragraphs }) =>
      paragraphs.length === 0
        ? verb !== 'adds' && !isPart(object)
        : paragraphs.some((n) => (n < 0 ? present.length + 1 + n : n) === paragraph),
    );
  return alignParagraphs(past, present).flatMap(({ kind, from, to }): ChangedFact[] => {
    if (kind !== 'changed' || from === null || to === null || isSaid(to)) return [];
    const changed = changedFact(past[from - 1] ?? '', present[to - 1] ?? '');
    return changed ? [{ paragraph: to, ...changed }] : [];
  });
}

/** What is to be said of them. */
export function changedFactsSaid(before: Article, after: Article): Diagnostic[] {
  const paragraphs = after.body.filter(isParagraph);
  return silentlyChanged(before, after).map(({ paragraph, from, to, at }) => {
    const { span, text } = paragraphs[paragraph - 1] ?? { span: [0, 0] as const, text: '' };
    // what was wrapped stands elsewhere in its lines
    const isAsPrinted = span[1] - span[0] === text.length;
    const place: Span = isAsPrinted ? [span[0] + at, span[0] + at + to.length] : [...span];
    return diagnoseFile('fact-changed', place, { paragraph, from, to });
  });
}

/** A paragraph of fewer words may be like another by chance; one in which more differ was written anew. */
const FEWEST = 8;
const MOST = 3;

/** The first fact that differs between two texts, where nothing else does. */
function changedFact(before: string, after: string): Omit<ChangedFact, 'paragraph'> | null {
  const [past, present]: readonly [Words, Words] = [[...before.matchAll(WORD)], [...after.matchAll(WORD)]];
  if (past.length !== present.length || past.length < FEWEST) return null;
  const places = past.flatMap(([word], i) => (word === present[i]?.[0] ? [] : [i]));
  if (places.length === 0 || places.length > MOST) return null;
  const found: Omit<ChangedFact, 'paragraph'>[] = [];
  for (const i of places) {
    const [from, to] = [factIn(past, i), factIn(present, i)];
    if (!from || !to || from.kind !== to.kind) return null;
    if (!areOneForm(from, to)) found.push({ from: from.text, to: to.text, at: to.at });
  }
  return found[0] ?? null;
}

type Words = readonly RegExpExecArray[];

const WORD = /\S+/g;

/** Longer than any fact. */
const LONGEST = 100;

interface Fact {
  readonly kind: 'figure' | 'day' | 'name';
  readonly text: string;
  readonly at: number;
}

const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|Sept?|Oct|Nov|Dec|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** A word as the fact that it is, without the marks around it; null for any other. The word that opens a sentence has its capital anyway. */
function factIn(words: Words, place: number): Fact | null {
  const word = words[place];
  if (!word || word[0].length > LONGEST) return null;
  const [text] = /[\p{L}\p{N}](?:.*[\p{L}\p{N}%])?/u.exec(word[0].replace(/['’]s?\W*$/, '')) ?? [];
  if (!text) return null;
  const at = word.index + word[0].indexOf(text);
  if (/\d/.test(text)) return { kind: 'figure', text, at };
  if (DAY.test(text)) return { kind: 'day', text, at };
  const opens = place === 0 || /[.!?:]["”’)]*$/.test(words[place - 1]?.[0] ?? '');
  return !opens && /^\p{Lu}.*\p{Ll}/u.test(text) ? { kind: 'name', text, at } : null;
}

/** True where two words say the same: `3,000` and `3000`, `1.50` and `1.5`, `Gov` and `Governor`. */
function areOneForm({ kind, text: a }: Fact, { text: b }: Fact): boolean {
  const [one, other] = [a, b].map((text) =>
    text
      .normalize('NFD')
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/[\p{M},.-]/gu, ''),
  ) as [string, string];
  if (one === other) return true;
  return kind !== 'figure' && (one.startsWith(other) || other.startsWith(one));
}
