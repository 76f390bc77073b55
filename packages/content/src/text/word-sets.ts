import type { Word } from './words.ts';

/** The sets that a word is in, a bit each, thirty to a number. */
export type Memberships = readonly number[];

const NONE: Memberships = [];

/** What every set so far holds, by word in lower case. */
const known = new Map<string, number[]>();

/** How many bits of a number are used. */
const ROOM = 30;

/** How many bits are taken so far. */
let count = 0;

/** A list of words that a pass asks for. */
export interface WordSet {
  /** True for a word of the list, in whatever case it stands; false for none. */
  has(word: Word | undefined): boolean;
  /** The same of a word that is not one of the copy's, in lower case. */
  holds(lower: string): boolean;
}

/**
 * A list of words to be asked word for word. Which lists hold a word is found once for each form of it, so that a
 * question costs a look at a bit, however many lists and passes there are.
 *
 * @param words In lower case, parted by spaces, or one by one.
 * @example const articles = wordSet('a an the')
 */
export function wordSet(words: string | Iterable<string>): WordSet {
  const place = reserve(1);
  for (const word of listed(words)) enter(word, place.row, 1 << place.shift);
  return new Bits(place.row, 1 << place.shift);
}

/** The words of a list that is one string, parted by spaces, or given one by one. */
export const listed = (words: string | Iterable<string>): Iterable<string> =>
  typeof words === 'string' ? words.trim().split(/\s+/) : words;

/** Keeps some bits next to each other for a list, all in one number. */
export function reserve(bits: number): { row: number; shift: number } {
  if ((count % ROOM) + bits > ROOM) count += ROOM - (count % ROOM);
  const place = { row: Math.floor(count / ROOM), shift: count % ROOM };
  count += bits;
  return place;
}

/** Sets bits of a word, in lower case, within a row of its memberships. */
export function enter(word: string, row: number, bits: number): void {
  const rows = known.get(word) ?? [];
  while (rows.length <= row) rows.push(0);
  rows[row] = (rows[row] ?? 0) | bits;
  known.set(word, rows);
}

/** What the sets know of a word, in lower case. A word that no set knows yet must be asked for again once there are more. */
export const membershipsOf = (lower: string): Memberships => known.get(lower) ?? NONE;

/** Grows with every set: what was found while it was smaller is stale. */
export const countOfSets = (): number => count;

class Bits implements WordSet {
  readonly row: number;
  readonly bit: number;

  constructor(row: number, bit: number) {
    this.row = row;
    this.bit = bit;
  }

  has(word: Word | undefined): boolean {
    return word !== undefined && isIn(word.sets, this.row, this.bit);
  }

  holds(lower: string): boolean {
    return isIn(membershipsOf(lower), this.row, this.bit);
  }
}

const isIn = (sets: Memberships, row: number, bit: number): boolean =>
  row < sets.length && ((sets[row] ?? 0) & bit) !== 0;
