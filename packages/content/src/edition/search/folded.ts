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
  if (!/[^\0-\x7f]/.test(text)) return { plain: text.toLowerCase(), offsetAt: (place) => place };
  const offsets: number[] = [];
  let [plain, offset] = ['', 0];
  for (const character of text) {
    plain += plainOf(character);
    while (offsets.length < plain.length) offsets.push(offset);
    offset += character.length;
  }
  return { plain, offsetAt: (place) => offsets[place] ?? text.length };
}
