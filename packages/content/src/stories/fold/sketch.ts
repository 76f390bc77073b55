import { mixed } from './words.ts';

/** What is kept of a text to tell how much another shares with it: the least hash of each of `BINS` parts of its word triples. */
export interface Sketch {
  readonly least: readonly number[];
  /** How many triples there are. */
  readonly size: number;
}

/** The more bins, the surer the likeness: its error is about 1 in the root of these. */
const BINS = 128;

/** Bins that must agree for two texts to be looked at together. */
const BAND = 3;

const EMPTY = 0xffffffff;

/**
 * Sketches a text by one-permutation MinHash over its word triples.
 *
 * @param words The hashes of its words, in order.
 * @see Li, Owen, Zhang: One Permutation Hashing (NIPS 2012); Shrivastava, Li: Densifying One Permutation Hashing (ICML 2014)
 */
export function sketchOf(words: readonly number[]): Sketch {
  const least = new Uint32Array(BINS).fill(EMPTY);
  let size = 0;
  for (let at = 2; at < words.length; at++) {
    const hash = finished(mixed(mixed(words[at - 2] ?? 0, words[at - 1] ?? 0), words[at] ?? 0));
    const bin = hash % BINS;
    if (hash < (least[bin] ?? 0)) least[bin] = hash;
    size++;
  }
  if (size > 0) fillEmpty(least);
  return { least: [...least], size };
}

/** A bin that nothing fell into takes what the next full one has, so that short texts compare too. */
function fillEmpty(least: Uint32Array): void {
  const found = least.slice();
  for (let bin = 0; bin < BINS; bin++) {
    let from = bin;
    while (found[from % BINS] === EMPTY) from++;
    if (from !== bin) least[bin] = mixed(found[from % BINS] ?? 0, from - bin);
  }
}

/** Spreads the bits, so that the bin of a hash and its size say different things. */
function finished(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** How much of the shorter of two texts stands in the longer too, from 0 to 1, as their sketches tell. */
export function sharedPart(a: Sketch, b: Sketch): number {
  if (a.size === 0 || b.size === 0) return 0;
  let same = 0;
  for (let bin = 0; bin < BINS; bin++) if (a.least[bin] === b.least[bin]) same++;
  const jaccard = same / BINS;
  const shared = (jaccard / (1 + jaccard)) * (a.size + b.size);
  return Math.min(1, shared / Math.min(a.size, b.size));
}

/** Keys of which two texts that share a good part have one in common, most likely. */
export function bandsOf({ least, size }: Sketch): number[] {
  if (size === 0) return [];
  const keys: number[] = [];
  for (let bin = 0; bin + BAND <= BINS; bin += BAND) {
    let key = bin;
    for (let at = bin; at < bin + BAND; at++) key = mixed(key, least[at] ?? 0);
    keys.push(key);
  }
  return keys;
}
