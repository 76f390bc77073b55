import type { Measure } from '../../model/measure.ts';
import type { Word } from '../../text/words/index.ts';
import { wordSet } from '../../text/words/word-sets.ts';

const FEWER = wordSet('less fewer lower');
const MORE = wordSet('more greater higher');

/**
 * Which bound of an amount the words before it make the number, in TIMEX3 terms; undefined where they make it none.
 *
 * @example boundBefore(wordsOf('fewer than six'), 2) // LESS_THAN
 */
export function boundBefore(words: readonly Word[], from: number): Measure['mod'] {
  const [two, one] = [words[from - 2], words[from - 1]];
  const no = words[from - 3]?.lower === 'no';
  switch (one?.lower) {
    case 'than':
      if (FEWER.has(two)) return no ? 'EQUAL_OR_MORE' : 'LESS_THAN';
      return MORE.has(two) ? (no ? 'EQUAL_OR_LESS' : 'MORE_THAN') : undefined;
    case 'least':
      return two?.lower === 'at' ? 'EQUAL_OR_MORE' : undefined;
    case 'most':
      return two?.lower === 'at' ? 'EQUAL_OR_LESS' : undefined;
    case 'to':
      return two?.lower === 'up' ? 'EQUAL_OR_LESS' : undefined;
    default:
      return undefined;
  }
}
