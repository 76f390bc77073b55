import type { Measure } from '../../model/measure.ts';
import { wordSet } from '../../text/word-sets.ts';
import type { Word } from '../../text/words.ts';

const ABOUT = wordSet('nearly almost about around approximately roughly some under barely circa');

/** Where an amount starts with the words that make it no exact one: `about`, `more than`, `at least`, `up to`. */
export function approximated(words: readonly Word[], from: number): number {
  const before = words[from - 1]?.lower ?? '';
  const two = words[from - 2]?.lower;
  if (before === 'than' && (two === 'more' || two === 'less' || two === 'fewer'))
    return words[from - 3]?.lower === 'no' ? from - 3 : from - 2;
  if ((before === 'least' || before === 'most') && two === 'at') return from - 2;
  if (before === 'to' && two === 'up') return from - 2;
  // `over a week` is more than one; `over the past weeks` and `over three years` are during them
  if (before === 'over') return words[from]?.lower === 'a' || words[from]?.lower === 'an' ? from - 1 : from;
  return ABOUT.has(words[from - 1]) ? from - 1 : from;
}

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
