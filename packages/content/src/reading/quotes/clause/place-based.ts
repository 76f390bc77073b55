import { isHyphen } from '../../../text/words/hyphens.ts';
import type { Word } from '../../../text/words/index.ts';
import { classOf } from './word-classes.ts';

/** The comma of `the Karsund, Nordavia-based firm`. */
export const partsPlace = (words: readonly Word[], comma: number): boolean => behindBased(words, comma) > 0;

/** The comma of `the Karsund, Nordavia-based firm` and `Karsund, Nordavia-based Tarn Foods`; not of `Ada Brandt, Nordavia-based analyst`. */
export function partsBase(words: readonly Word[], comma: number): boolean {
  const behind = behindBased(words, comma);
  if (behind < 0) return false;
  let at = comma - 1;
  while (words[at]?.shape === 'capital' && classOf(words[at]) === null) at--;
  return classOf(words[at]) === 'determiner' || words[behind]?.shape === 'capital';
}

/** Behind `Karsund, Nordavia-based`, of which this is the comma; -1 where no such words stand around it. */
function behindBased(words: readonly Word[], comma: number): number {
  if (words[comma]?.text !== ',' || words[comma - 1]?.shape !== 'capital') return -1;
  let at = comma + 1;
  while (at < comma + 4 && words[at]?.shape === 'capital') at++;
  return at > comma + 1 && isHyphen(words[at]) && words[at + 1]?.lower === 'based' ? at + 2 : -1;
}
