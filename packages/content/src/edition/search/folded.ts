import { plainOf } from './words.ts';

/** A text as it is searched. */
export interface Folded {
  /** In lower case, without accents. */
  readonly plain: string;
  /** Where a place in it lies in the text as it was. */
  readonly offsetAt: (place: number) => number;
}

/** Folds a text, and keeps where each letter of it stood. */
export function folded(text: string): Folded {
  // mostly: one look tells
  if (!/[^\0-\x7f]/.test(text)) return { plain: text.toLowerCase(), offsetAt: (place) => place };
  const whole = plainOf(text);
  if (isLetterForLetter(text, whole)) return { plain: whole, offsetAt: (place) => place };
  const offsets: number[] = [];
  let [plain, offset] = ['', 0];
  for (const character of text) {
    plain += plainOf(character);
    while (offsets.length < plain.length) offsets.push(offset);
    offset += character.length;
  }
  return { plain, offsetAt: (place) => offsets[place] ?? text.length };
}

/** Only a mark by itself and what takes two code units become shorter: without them, what is as long as it was has none longer. */
const isLetterForLetter = (text: string, plain: string): boolean =>
  plain.length === text.length && (!/[^\0-\xff]/.test(text) || !/\p{M}|[\u{10000}-\u{10ffff}]/u.test(text));
