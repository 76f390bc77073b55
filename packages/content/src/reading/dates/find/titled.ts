import { wordSet } from '../../../text/word-sets.ts';
import type { Word } from '../../../text/words.ts';

const TITLES = wordSet('mr mrs ms dr sen rep gov gen col capt lt sgt rev prof adm cpl pte messrs');

/** True where a person's title stands right before a word: `Mr. Friday`, `Sen. April May`. */
export function titled(words: readonly Word[], at: number): boolean {
  const stop = words[at - 1]?.text === '.' && !words[at - 1]?.spaced;
  return TITLES.has(words[stop ? at - 2 : at - 1]);
}
