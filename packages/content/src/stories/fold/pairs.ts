import { DAYS, mayMeet } from './same-story.ts';
import { bandsOf } from './sketch.ts';
import type { Traits } from './traits.ts';
import { mixed, wordHashes } from './words.ts';

/** An article is looked at beside so many of those that share a key with it, the next ones: a key that many share tells little. */
const MOST = 16;

/** Room for the place of an article below its key, in a number that holds both exactly. */
const PLACES = 2 ** 21;

/**
 * Pairs of articles that may be versions of one story, each once: those that share a slug, a part of their words, or
 * words of their headlines, and that are near in time. Where the year of one is not known, the day of the year
 * tells; where no day is, only what has none either is near.
 *
 * @param all The articles, in an order of their own that decides the order of the pairs.
 */
export function pairsOf(all: readonly Traits[]): (readonly [Traits, Traits])[] {
  const keyed = all.map(keysOf);
  const found = new Set<number>();
  pairUp(all, keyed, ({ day }) => day, found);
  pairUp(all, keyed, ({ dayOfYear }) => dayOfYear ?? NEVER, found, true);
  return [...found]
    .sort((a, b) => a - b)
    .flatMap((pair) => {
      const [left, right] = [all[Math.floor(pair / PLACES)], all[pair % PLACES]];
      return left && right ? [[left, right] as const] : [];
    });
}

const NEVER = -1;

/**
 * Adds the pairs of those that share a key and are near.
 *
 * @param timeOf A number of days, or null for what is left out.
 * @param undated Whether one of the pair must be without a day.
 */
function pairUp(
  all: readonly Traits[],
  keyed: readonly (readonly number[])[],
  timeOf: (one: Traits) => number | null,
  found: Set<number>,
  undated = false,
): void {
  const times = all.map(timeOf);
  const places = all.map((_, place) => place).filter((place) => times[place] !== null);
  places.sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0) || a - b);
  const sorted = Float64Array.from(
    places.flatMap((place, rank) => (keyed[place] ?? []).map((key) => key * PLACES + rank)),
  );
  sorted.sort();
  for (let at = 0; at < sorted.length; at++) {
    const [key, rank] = [Math.floor((sorted[at] ?? 0) / PLACES), (sorted[at] ?? 0) % PLACES];
    const place = places[rank] ?? 0;
    for (let next = at + 1; next < sorted.length && next <= at + MOST; next++) {
      if (Math.floor((sorted[next] ?? 0) / PLACES) !== key) break;
      const other = places[(sorted[next] ?? 0) % PLACES] ?? 0;
      if ((times[other] ?? 0) - (times[place] ?? 0) > DAYS) break;
      const [one, two] = [all[place], all[other]];
      if (!one || !two || !mayMeet(one, two) || (undated && one.day !== null && two.day !== null)) continue;
      found.add(Math.min(place, other) * PLACES + Math.max(place, other));
    }
  }
}

/** A flash shares little more with its story than words of its headline: two of its least ones, by hash. */
const WORDS = 5;

function keysOf({ slug, headline, sketch }: Traits): number[] {
  const keys = bandsOf(sketch);
  for (const word of wordHashes(slug)) keys.push(mixed(SLUG, word));
  const words = [...headline].sort((a, b) => a - b).slice(0, WORDS);
  words.forEach((word, i) => {
    for (const other of words.slice(i + 1)) keys.push(mixed(word, other));
  });
  return [...new Set(keys)];
}

const SLUG = 0x51;
