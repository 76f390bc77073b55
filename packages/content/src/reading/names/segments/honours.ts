import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';

/** What stands behind the names of counsel, of members of parliament and of those whom Britain honours. */
const HONOURS = wordSet('kc qc mp obe mbe cbe');

/** True for such letters: `KC` of `Ann Orrin KC`. */
export const isHonour = (word: Word | undefined): boolean => HONOURS.has(word) && word?.shape === 'upper';

/** The word behind such letters, which are no part of the name before them; `at` itself where none stand there. */
export function behindHonours(words: readonly Word[], at: number): number {
  let end = at;
  while (isHonour(words[end])) end++;
  return end;
}
