import type { Word } from '../../../text/words/index.ts';
import { classOf } from './word-classes.ts';

/** The comma of `the Karsund, Nordavia-based firm`. */
export function partsPlace(words: readonly Word[], comma: number): boolean {
  let at = comma + 1;
  if (words[comma - 1]?.shape !== 'capital') return false;
  while (at < comma + 4 && words[at]?.shape === 'capital') at++;
  return at > comma + 1 && words[at]?.text === '-' && words[at + 1]?.lower === 'based';
}

/** The comma of `the Karsund, Nordavia-based firm` and `Karsund, Nordavia-based Tarn Foods`; not of `Ada Brandt, Nordavia-based analyst`. */
export function partsBase(words: readonly Word[], comma: number): boolean {
  if (!partsPlace(words, comma)) return false;
  let at = comma - 1;
  while (words[at]?.shape === 'capital' && classOf(words[at]) === null) at--;
  if (classOf(words[at]) === 'determiner') return true;
  for (at = comma + 1; words[at - 1]?.lower !== 'based'; ) at++;
  return words[at]?.shape === 'capital';
}
