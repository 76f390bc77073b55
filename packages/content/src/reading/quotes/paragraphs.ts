import { firstPlace } from '../../text/first-place.ts';
import { BULLETS } from '../../text/sentences/list-signs.ts';
import type { Word } from '../../text/words/index.ts';
import { wordSet } from '../../text/words/word-sets.ts';
import type { Draft, Sentence } from '../draft.ts';
import { telling } from '../words/cue-verbs.ts';
import { isMark, markForms } from './marks/mark-sides.ts';

/** One block as the quotations see it: its words in one row, where its sentences start, and which words may matter. */
export interface Paragraph {
  readonly block: number;
  /** True for a subhead, which seldom tells who speaks. */
  readonly heading: boolean;
  readonly words: readonly Word[];
  /** The index of each sentence's first word. */
  readonly starts: readonly number[];
  /** The indices of its quotation marks and apostrophes. */
  readonly marks: readonly number[];
  /** The indices of the words that may tell of saying. */
  readonly cues: readonly number[];
}

/** All that is looked for, so that of most words a look at one bit is all that is asked. */
const matters = wordSet([...telling, ...markForms]);

/** Kinds of blocks that hold running copy. */
const running = new Set(['paragraph', 'caption', 'list', 'quote', 'other', 'heading']);

/** The blocks of running copy, in order. */
export function paragraphsOf({ sentences, rows, body, items }: Draft): Paragraph[] {
  const found: Paragraph[] = [];
  // the items of a digest keep their datelines
  const ends = new Map(items?.map(({ dateline }) => [dateline?.span[0], dateline?.span[1]]));
  for (let at = 0; at < sentences.length; ) {
    const block = sentences[at]?.block ?? -1;
    const first = at;
    while (sentences[at]?.block === block) at++;
    if (block >= 0 && running.has(body[block]?.kind ?? '')) {
      const words = rows[block] ?? [];
      const end = ends.size > 0 ? ends.get(words[0]?.start) : undefined;
      const opening = end === undefined ? behindLabel(words) : words.findIndex((word) => word.start >= end);
      const all = startsOf(sentences, first, at, Math.max(0, opening));
      const starts = body[block]?.kind === 'list' ? all.map((start) => start + Number(bullets.has(words[start]))) : all;
      found.push({ block, heading: body[block]?.kind === 'heading', words, starts, ...lookedFor(words) });
    }
  }
  return found;
}

/** What the items of a list open on. */
export const bullets = wordSet([...`-–—*${BULLETS}`]);

/** Where each of some sentences starts among the words of their block, the first no earlier than what it says opens. */
function startsOf(sentences: readonly Sentence[], first: number, end: number, opening: number): number[] {
  const starts: number[] = [];
  for (let at = first, start = 0; at < end; at++) {
    starts.push(Math.max(start, opening));
    start += sentences[at]?.words.length ?? 0;
  }
  return starts;
}

function lookedFor(words: readonly Word[]): Pick<Paragraph, 'marks' | 'cues'> {
  const marks: number[] = [];
  const cues: number[] = [];
  for (let at = 0; at < words.length; at++)
    if (matters.has(words[at])) (isMark(words[at] as Word) ? marks : cues).push(at);
  return { marks, cues };
}

/** The first word behind the label or dateline that a block opens on, `1405 GMT: The mayor votes`, `A: It will`, `TARN, May 3 (AFP) --`; 0 where none does. */
function behindLabel(words: readonly Word[]): number {
  if (words[0]?.shape === 'upper')
    for (let at = 5; at < DATELINE; at++)
      if (words[at]?.text === ')' && words[at + 1]?.text.startsWith('--')) return at + 2;
  if ((words[0]?.text === 'Q' || words[0]?.text === 'A') && words[1]?.text === ':') return 2;
  if (words[0]?.kind !== 'number') return 0;
  for (let at = 1; at < LABEL; at++) if (words[at]?.text === ':' && words[at + 1]?.spaced) return at + 1;
  return 0;
}

/** As many words as `14:05 a.m. GMT` has, and one. */
const LABEL = 6;
/** As many as a dateline with the agency has. */
const DATELINE = 14;

/** The start of the sentence that a word lies in. */
export const sentenceAt = ({ starts }: Paragraph, at: number): number => starts[countUpTo(starts, at) - 1] ?? 0;

/** Behind the last word of the sentence that a word lies in. */
export const sentenceEnd = ({ starts, words }: Paragraph, at: number): number =>
  starts[countUpTo(starts, at)] ?? words.length;

/** How many of the sorted numbers are no greater than one. */
const countUpTo = (sorted: readonly number[], limit: number): number =>
  firstPlace(sorted.length, (place) => (sorted[place] ?? 0) > limit);
