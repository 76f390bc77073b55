/** The sets that a word is in, a bit each, thirty to a number. */
export type Memberships = readonly number[];

/** A word of the copy, as far as lists are asked for it. */
export interface Listed {
  /** The lists that hold it; ask a `WordSet`. */
  readonly sets: Memberships;
}

/** Of a word that no set holds. */
const none: number[] = [];

/** What every set so far holds, by word in lower case. */
const known = new Map<string, number[]>();

/** How many bits of a number are used. */
const ROOM = 30;

/** How many bits are taken so far. */
let count = 0;

/** A list of words that a pass asks for. */
export interface WordSet {
  /** True for a word of the list, in whatever case it stands; false for none. */
  has(word: Listed | undefined): boolean;
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
export function membershipsOf(lower: string): Memberships {
  const rows = known.get(lower) ?? none;
  // as long as all others, so that to ask needs no look at the length
  while (rows.length * ROOM < count) rows.push(0);
  return rows;
}

/** Grows with every set: what was found while it was smaller is stale. */
export const countOfSets = (): number => count;

class Bits implements WordSet {
  readonly row: number;
  readonly bit: number;

  constructor(row: number, bit: number) {
    this.row = row;
    this.bit = bit;
  }

  has(word: Listed | undefined): boolean {
    return word !== undefined && ((word.sets[this.row] as number) & this.bit) !== 0;
  }

  holds(lower: string): boolean {
    return ((membershipsOf(lower)[this.row] as number) & this.bit) !== 0;
  }
}
