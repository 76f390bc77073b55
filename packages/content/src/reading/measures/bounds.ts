import type { Measure } from '../../model/measure.ts';
import type { Word } from '../../text/words/index.ts';

/**
 * Which bound of an amount the words before it make the number, in TIMEX3 terms; undefined where they make it none.
 *
 * @example boundBefore(wordsOf('fewer than six'), 2) // LESS_THAN
 */
export function boundBefore(words: readonly Word[], from: number): Measure['mod'] {
  const pair = `${words[from - 2]?.lower} ${words[from - 1]?.lower}`;
  const no = words[from - 3]?.lower === 'no';
  if (/^(?:less|fewer|lower) than$/.test(pair)) return no ? 'EQUAL_OR_MORE' : 'LESS_THAN';
  if (/^(?:more|greater|higher) than$/.test(pair)) return no ? 'EQUAL_OR_LESS' : 'MORE_THAN';
  return pair === 'at least' ? 'EQUAL_OR_MORE' : /^(?:at most|up to)$/.test(pair) ? 'EQUAL_OR_LESS' : undefined;
}
