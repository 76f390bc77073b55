import { enter, type Listed, listed, listingOf, reserve, rowOf } from './word-sets.ts';

/** Words that each stand for a value. */
export interface WordMap<T> {
  /** The value of a word, in whatever case it stands; null for a word of no list, and for none. */
  get(word: Listed | undefined): T | null;
}

/**
 * Several lists that no word should be in twice, to be asked at once: which one holds a word is found once for each form
 * of it, like the answers of a `WordSet`.
 *
 * @param lists Each value with its words, in lower case, as often as need be. A word of two lists belongs to the first.
 * @example const genders = wordMap([['m', 'king duke'], ['f', 'queen duchess']])
 */
export function wordMap<T>(lists: readonly (readonly [value: T, words: string | Iterable<string>])[]): WordMap<T> {
  const values = [null, ...new Set(lists.map(([value]) => value))];
  const bits = 32 - Math.clz32(values.length - 1);
  const { row, shift } = reserve(bits);
  const mask = (1 << bits) - 1;
  for (const [value, words] of lists)
    for (const word of listed(words))
      if (((rowOf(listingOf(word), row) >> shift) & mask) === 0) enter(word, row, values.indexOf(value) << shift);
  return new Values(values, row, shift, mask);
}

class Values<T> implements WordMap<T> {
  readonly values: readonly (T | null)[];
  readonly row: number;
  readonly shift: number;
  readonly mask: number;

  constructor(values: readonly (T | null)[], row: number, shift: number, mask: number) {
    this.values = values;
    this.row = row;
    this.shift = shift;
    this.mask = mask;
  }

  get(word: Listed | undefined): T | null {
    if (word === undefined) return null;
    return this.values[(rowOf(word.listing, this.row) >> this.shift) & this.mask] as T | null;
  }
}
