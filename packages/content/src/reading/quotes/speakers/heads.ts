import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { isOffice, isPeople } from '../clause/offices.ts';
import { knowing } from '../clause/phrase-from.ts';
import { partsPlace } from '../clause/place-based.ts';
import type { Run } from '../clause/runs.ts';
import { classOf } from '../clause/word-classes.ts';

/** The word before the first comma, bracket, preposition or relative; of `the Bank of Tarn's chief`, the last. */
export function headOf(words: readonly Word[], from: number, to: number): number {
  // `Salt Bank of Tarn (SBT) chair Ada Brandt`
  for (let close = to - 2; close > from; close--)
    if (words[close]?.text === ')' && words[close - 1]?.shape === 'upper' && namesSomebody(words[close + 1] as Word))
      return headOf(words, close + 1, to);
  let at = from;
  if (words[from + 1]?.lower === 'of' && from + 2 < to && classOf(words[from]) === 'determiner') at = from + 2;
  while (at + 1 < to) {
    const next = words[at + 1] as Word;
    // `Commander-in-Chief`
    const type = next.spaced ? classOf(next) : null;
    if (
      (next.text === ',' && !partsPlace(words, at + 1)) ||
      next.text === '(' ||
      type === 'preposition' ||
      type === 'relative' ||
      type === 'conjunction' ||
      ((knowing.has(next) || next.lower === 'led') && isPeople(words[at] as Word))
    )
      break;
    at++;
  }
  while (at > from && words[at]?.kind === 'mark') at--;
  const isOwner =
    classOf(words[from]) === 'determiner' && words[at]?.shape !== 'lower' && words[at + 1]?.lower === 'of';
  return isOwner ? ownedFrom(words, at, to) : at;
}

/** Not the office of `the Salt Trade (ST) Office`. */
const namesSomebody = (word: Word): boolean => word.kind === 'word' && classOf(word) === null && !isOffice(word);

/** The noun behind the owner that a name with `of` is, `the Bank of Tarn's chief`, `the Bank of Tarn chief`, where one stands there; else the name. */
function ownedFrom(words: readonly Word[], name: number, to: number): number {
  for (let at = name + 2; at < to; at++) {
    if (words[at]?.shape === 'lower' && classOf(words[at]) === null) return headOf(words, at, to);
    if (!possessives.has(words[at]) && classOf(words[at]) !== null) return name;
  }
  return name;
}

/** The end of a run without commas. */
export function withoutCommas(words: readonly Word[], { from, to }: Run): number {
  let end = to;
  while (end - 1 > from && words[end - 1]?.text === ',') end--;
  return end;
}
