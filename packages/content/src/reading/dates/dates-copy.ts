import type { Word } from '../../text/words/index.ts';
import { wordSet } from '../../text/words/word-sets.ts';

/**
 * True for a day on which a story was sent, and not one of what it tells: `In a story May 3 about the leak`, `This May 3 story
 * corrects the time`.
 */
export function datesCopy(
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const before = SENT.has(words[from - 1]) ? words[from - 2] : words[from - 1];
  return COPY.has(words[to]) || COPY.has(before);
}

const COPY = wordSet('story stories article+ dispatch');

const SENT = wordSet('on of dated published moved sent , (');
