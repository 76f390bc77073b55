/** A word of the copy, as far as lists are asked for it. */
export interface Listed {
  /** Where it is noted which lists hold it, 0 for a word of none; ask a `WordSet`. */
  readonly listing: number;
}

/** Where each word that a list holds is noted, by word in lower case. */
const places = new Map<string, number>();

/** How many bits a number has. */
const BITS = 32;

/** How many numbers a word has, so that there is room for a thousand lists; of the last of them nothing is looked at yet. */
const STRIDE = 32;

/** Which lists hold each word, a bit each: a word's numbers lie next to each other, so that all questions about it look at one place. */
let rows = new Int32Array(STRIDE << 10);

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

/** The words of a list that is one string, parted by spaces, or given one by one; `gull+` is the gull and gulls. */
export const listed = (words: string | Iterable<string>): Iterable<string> =>
  typeof words === 'string'
    ? words
        .trim()
        .replace(/(\S+)\+/g, '$1 $1s')
        .split(/\s+/)
    : words;

/** Keeps some bits next to each other for a list, all in one number. */
export function reserve(bits: number): { row: number; shift: number } {
  if ((count % BITS) + bits > BITS) count += BITS - (count % BITS);
  const place = { row: Math.floor(count / BITS), shift: count % BITS };
  count += bits;
  if (place.row >= STRIDE) throw new Error('too many word lists');
  return place;
}

/** Sets bits of a word, in lower case, within a row of its numbers. */
export function enter(word: string, row: number, bits: number): void {
  let listing = places.get(word);
  if (listing === undefined) {
    listing = places.size + 1;
    places.set(word, listing);
    if ((listing + 1) * STRIDE > rows.length) {
      const longer = new Int32Array(rows.length * 2);
      longer.set(rows);
      rows = longer;
    }
  }
  rows[listing * STRIDE + row] = rowOf(listing, row) | bits;
}

/** One of the numbers of a word. */
export const rowOf = (listing: number, row: number): number => rows[listing * STRIDE + row] as number;

/** Where it is noted which sets hold a word, in lower case. A word that no set knows yet must be asked for again once there are more. */
export const listingOf = (lower: string): number => places.get(lower) ?? 0;

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
    return word !== undefined && (rowOf(word.listing, this.row) & this.bit) !== 0;
  }

  holds(lower: string): boolean {
    return (rowOf(listingOf(lower), this.row) & this.bit) !== 0;
  }
}
