import { bandsOf } from './sketch.ts';
import type { Traits } from './traits.ts';
import { mixed, wordHashes } from './words.ts';

/** A story is re-sent within so many days. */
export const DAYS = 3;

/** An article is looked at beside so many of those that share a key with it, the next ones: a key that many share tells little. */
const MOST = 16;

/** Room for the place of an article below its key, in a number that holds both exactly. */
const PLACES = 2 ** 21;

/**
 * Pairs of places that may hold versions of one story, each once, in order: those that share a slug, a part of their words, or
 * on two days in a row words of their headlines.
 *
 * @param all The articles by day, the undated last.
 */
export function pairsOf(all: readonly Traits[]): (readonly [number, number])[] {
  const keyed = keysByPlace(all);
  const found = new Set<number>();
  for (let from = 0; from < keyed.length; ) {
    const end = endOfRun(keyed, from);
    for (let at = from; at < end; at++) pairUp(all, keyed, at, end, found);
    from = end;
  }
  return [...found].sort((a, b) => a - b).map((pair) => [Math.floor(pair / PLACES), pair % PLACES] as const);
}

function endOfRun(keyed: Float64Array, from: number): number {
  const key = Math.floor((keyed[from] ?? 0) / PLACES);
  let end = from + 1;
  while (end < keyed.length && Math.floor((keyed[end] ?? 0) / PLACES) === key) end++;
  return end;
}

/** An article beside the next ones of its run that are near in time, and beside the undated at the run's end. */
function pairUp(all: readonly Traits[], keyed: Float64Array, at: number, end: number, found: Set<number>): void {
  const place = (keyed[at] ?? 0) % PLACES;
  const day = all[place]?.day ?? null;
  const add = (other: number): boolean => {
    const next = (keyed[other] ?? 0) % PLACES;
    const then = all[next]?.day ?? null;
    if (day !== null && then !== null && then - day > DAYS) return false;
    found.add(place * PLACES + next);
    return true;
  };
  let next = at + 1;
  while (next < end && next <= at + MOST && add(next)) next++;
  if (day === null) return;
  for (let last = end - 1; last >= next && last > end - MOST; last--) {
    if (all[(keyed[last] ?? 0) % PLACES]?.day !== null) break;
    add(last);
  }
}

/** Every key of every article with its place, sorted, so that those who share one stand together. */
function keysByPlace(all: readonly Traits[]): Float64Array {
  const keyed: number[] = [];
  all.forEach((one, place) => {
    for (const key of new Set(keysOf(one))) keyed.push(key * PLACES + place);
  });
  return Float64Array.from(keyed).sort();
}

/** A flash shares little more with its story than words of its headline: two of its least ones, by hash. */
const WORDS = 5;

function keysOf({ slug, headline, day, sketch }: Traits): number[] {
  const keys = bandsOf(sketch);
  for (const word of wordHashes(slug)) keys.push(mixed(SLUG, word));
  const words = [...headline].sort((a, b) => a - b).slice(0, WORDS);
  words.forEach((word, i) => {
    for (const other of words.slice(i + 1)) {
      const both = mixed(word, other);
      if (day === null) keys.push(both);
      else keys.push(mixed(both, day), mixed(both, day + 1));
    }
  });
  return keys;
}

const SLUG = 0x51;
