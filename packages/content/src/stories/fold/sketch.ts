import { eachWordHash, mixed } from './words.ts';

/** What is kept of a text to tell how much another shares with it; plain data, and short. */
export interface Sketch {
  /** Of each of `BINS` parts of its word triples the least hash, as `WIDTH` characters that tell 12 bits of it. */
  readonly least: string;
  /** How many triples there are. */
  readonly size: number;
}

/** The more bins, the surer the likeness: its error is about 1 in the root of these. A power of two. */
const BINS = 128;

const WIDTH = 2;

/** Bins that must agree for two texts to be looked at together. */
const BAND = 3;

const EMPTY = 0xffffffff;

/**
 * Sketches a text by one-permutation MinHash over its word triples.
 *
 * @param texts Its parts, in order.
 * @see Li, Owen, Zhang: One Permutation Hashing (NIPS 2012); Shrivastava, Li: Densifying One Permutation Hashing (ICML 2014)
 */
export function sketchOf(texts: readonly string[]): Sketch {
  const least = new Uint32Array(BINS).fill(EMPTY);
  const words: number[] = [];
  // engines take longer to look through what was cut out of another text; and a signed number is no object to them
  eachWordHash(texts.join('\n'), (hash) => void words.push(hash | 0));
  for (let at = 2; at < words.length; at++) {
    const hash = finished(mixed(mixed(words[at - 2] as number, words[at - 1] as number), words[at] as number));
    const bin = hash & (BINS - 1);
    if (hash < (least[bin] as number)) least[bin] = hash;
  }
  const size = Math.max(0, words.length - 2);
  if (size > 0) fillEmpty(least);
  return { least: written(least), size };
}

/** Bits from the middle of hashes: the lowest tell the bin, and the highest of the least hash are mostly 0. */
function written(least: Uint32Array): string {
  const codes: number[] = [];
  for (let bin = 0; bin < BINS; bin++) {
    const hash = least[bin] as number;
    codes.push(sign((hash >>> 7) & 63), sign((hash >>> 13) & 63));
  }
  return String.fromCharCode(...codes);
}

/** The code of an ASCII character for six bits, past the backslash, which JSON would escape. */
const sign = (bits: number): number => (bits < 44 ? 48 : 49) + bits;

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
  for (let at = 0; at < BINS * WIDTH; at += WIDTH)
    if (a.least.charCodeAt(at) === b.least.charCodeAt(at) && a.least.charCodeAt(at + 1) === b.least.charCodeAt(at + 1))
      same++;
  const jaccard = same / BINS;
  const shared = (jaccard / (1 + jaccard)) * (a.size + b.size);
  return Math.min(1, shared / Math.min(a.size, b.size));
}

/** Gives keys of which two texts that share a good part have one in common, most likely. */
export function eachBand({ least, size }: Sketch, give: (key: number) => void): void {
  if (size === 0) return;
  for (let bin = 0; bin + BAND <= BINS; bin += BAND) {
    let key = bin;
    for (let at = bin * WIDTH; at < (bin + BAND) * WIDTH; at++) key = mixed(key, least.charCodeAt(at));
    give(key);
  }
}
