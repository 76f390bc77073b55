import type { Word } from '../../text/words.ts';
import type { Draft } from '../draft.ts';

/** One block as the quotations see it: its words in one row, and where its sentences start. */
export interface Paragraph {
  readonly block: number;
  readonly words: readonly Word[];
  /** The index of each sentence's first word. */
  readonly starts: readonly number[];
}

/** Kinds of blocks that hold running copy. */
const running = new Set(['paragraph', 'caption', 'list', 'quote', 'other', 'heading']);

/** The blocks of running copy, in order. */
export function paragraphsOf({ sentences, body }: Draft): Paragraph[] {
  const found: { block: number; words: Word[]; starts: number[] }[] = [];
  for (const { block, words } of sentences) {
    if (!running.has(body[block]?.kind ?? '')) continue;
    let last = found.at(-1);
    if (last?.block !== block) {
      last = { block, words: [], starts: [] };
      found.push(last);
    }
    last.starts.push(last.words.length);
    for (const word of words) last.words.push(word);
  }
  return found;
}

/** The start of the sentence that a word lies in. */
export const sentenceAt = ({ starts }: Paragraph, at: number): number => starts[countUpTo(starts, at) - 1] ?? 0;

/** Behind the last word of the sentence that a word lies in. */
export const sentenceEnd = ({ starts, words }: Paragraph, at: number): number =>
  starts[countUpTo(starts, at)] ?? words.length;

/** How many of the sorted numbers are no greater than one. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
