import { createChains, NONE } from './chains.ts';
import { DAYS, mayMeet } from './same-story.ts';
import { eachBand } from './sketch.ts';
import type { Traits } from './traits.ts';
import { mixed, wordHashes } from './words.ts';

/** An article is looked at beside so many of those that share a key with it, the last ones before it: a key that many share tells little. */
const MOST = 16;

/** Two articles that may be versions of one story, by their ids, and whether they are. */
export type Pair = readonly [string, string, boolean];

/** The same by what tells of them; undefined where it is yet to be found whether they are. */
export type Met = readonly [Traits, Traits, boolean | undefined];

/** The pairs of an earlier time, and what has come, changed or gone since, as it was and as it is. */
export interface Earlier {
  readonly pairs: readonly Pair[];
  readonly changed: readonly Traits[];
}

/**
 * Pairs of articles that may be versions of one story, each once: those that share a slug, of their own or given, an item of a news format, a part of their words, or
 * words of their headlines, and that are near in time. Where the year of one is not known, the day of the year
 * tells; where no day is, only what has none either is near.
 *
 * @param all The articles, in an order of their own that decides the order of the pairs.
 * @param earlier Saves looking at what is near no change: the pairs come out the same.
 */
export function pairsOf(all: readonly Traits[], earlier?: Earlier): Met[] {
  // by the places of both in one number: of few articles a small one, which is no object to the engine
  const found = new Map<number, boolean | undefined>();
  const keysAt = createKeys(all);
  const passes = [inDated, ...(all.some(({ day }) => day === null) ? [inUndated] : [])];
  for (const pass of passes) pairUp(all, keysAt, pass, earlier, found);
  const met: Met[] = [];
  for (const pair of Float64Array.from(found.keys()).sort()) {
    const [left, right] = [all[Math.floor(pair / all.length)], all[pair % all.length]];
    if (left && right) met.push([left, right, found.get(pair)]);
  }
  return met;
}

/** How articles are held against one another. */
interface Pass {
  /** A number of days, or null for what is left out. */
  readonly timeOf: (one: Traits) => number | null;
  /** Which pairs are its own. */
  readonly takes: (one: Traits, other: Traits) => boolean;
}

const inDated: Pass = { timeOf: ({ day }) => day, takes: (one, other) => one.day !== null && other.day !== null };

const inUndated: Pass = {
  timeOf: ({ dayOfYear }) => dayOfYear ?? NEVER,
  takes: (one, other) => one.day === null || other.day === null,
};

const NEVER = -1;

/** Adds the pairs of a pass. A change bears on a pair only where it lies between the two in time, since it may keep them apart. */
function pairUp(
  all: readonly Traits[],
  keysAt: (place: number) => Uint32Array,
  { timeOf, takes }: Pass,
  earlier: Earlier | undefined,
  found: Map<number, boolean | undefined>,
): void {
  const times = all.map(timeOf);
  const isTouched = createTouched(earlier?.changed.map(timeOf));
  const add = (a: number, b: number, same?: boolean): void => {
    const pair = Math.min(a, b) * all.length + Math.max(a, b);
    if (!found.has(pair)) found.set(pair, same);
  };
  for (const [a, b, same] of placesOf(earlier?.pairs ?? [], all)) {
    const [one, other, from, to] = [all[a], all[b], times[a] ?? null, times[b] ?? null];
    if (!one || !other || from === null || to === null || !takes(one, other)) continue;
    if (Math.abs(from - to) <= DAYS && !isTouched(from, to)) add(a, b, same);
  }
  const order = all
    .map((_, place) => place)
    .filter((place) => isTouched((times[place] ?? Number.NaN) - DAYS, (times[place] ?? Number.NaN) + DAYS));
  order.sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0) || a - b);
  const chains = createChains(order.reduce((count, place) => count + keysAt(place).length, 0));
  for (const place of order) {
    const [time, one] = [times[place] ?? 0, all[place]];
    for (const key of keysAt(place)) {
      let link = chains.add(key, place);
      for (let n = 0; n < MOST && link !== NONE && one; n++) {
        const at = chains.valueAt(link);
        const [other, from] = [all[at], times[at] ?? 0];
        if (time - from > DAYS) break;
        if (other && takes(one, other) && mayMeet(one, other) && isTouched(from, time)) add(place, at);
        link = chains.before(link);
      }
    }
  }
}

/** Whether a change lies within a stretch of time; always, where it is not known what has changed. */
function createTouched(changes: readonly (number | null)[] | undefined): (from: number, to: number) => boolean {
  if (!changes) return (from, to) => from <= to;
  const days = new Set(changes);
  return (a, b) => {
    for (let day = Math.min(a, b); day <= Math.max(a, b); day++) if (days.has(day)) return true;
    return false;
  };
}

/** The places of pairs of which both are still there. */
function placesOf(pairs: readonly Pair[], all: readonly Traits[]): (readonly [number, number, boolean])[] {
  if (pairs.length === 0) return [];
  const byId = new Map(all.map(({ id }, place) => [id, place]));
  return pairs.flatMap(([left, right, same]) => {
    const [a, b] = [byId.get(left), byId.get(right)];
    return a === undefined || b === undefined ? [] : [[a, b, same]];
  });
}

/** A flash shares little more with its story than words of its headline: two of its least ones, by hash. */
const WORDS = 5;

/** Gives the keys of the article at a place, each once. */
function createKeys(all: readonly Traits[]): (place: number) => Uint32Array {
  const made: Uint32Array[] = [];
  const room: number[] = [];
  return (place) => {
    const one = all[place];
    const keys = made[place] ?? (one ? keysOf(one, room) : new Uint32Array());
    made[place] = keys;
    return keys;
  };
}

function keysOf({ item, given, slug, headline, sketch }: Traits, keys: number[]): Uint32Array {
  keys.length = 0;
  const add = (key: number): void => {
    // a number this small is no object to the engine
    const small = key >>> 2;
    if (!keys.includes(small)) keys.push(small);
  };
  eachBand(sketch, add);
  for (const word of wordHashes(slug)) add(mixed(SLUG, word));
  if (given !== null) add(wordHashes(given).reduce(mixed, GIVEN));
  if (item !== null) add(wordHashes(item).reduce(mixed, ITEM));
  const words = [...headline].sort((a, b) => a - b).slice(0, WORDS);
  words.forEach((word, i) => {
    for (const other of words.slice(i + 1)) add(mixed(word, other));
  });
  return Uint32Array.from(keys);
}

const SLUG = 0x51;

const ITEM = 0x17;

const GIVEN = 0x6d;
