import type { Concordance } from './concordance.ts';
import { seek } from './seek.ts';

/** The articles that answer something, and how well each does. */
export interface Tally {
  /** Their places in the edition, in order. */
  readonly places: Uint32Array;
  /** Of each in turn its score: the higher the better. */
  readonly scores: Float32Array;
}

/** How much each further time counts that a word stands in an article, and how much the article's length does. */
const [K1, B] = [1.2, 0.75];

/** How many words wire copy mostly has: a mean over all articles would tell of those that may not be shown. */
const USUAL = 400;

/** A headline is worth more than all words that can be asked for at once. */
const HEADLINE = 1000;

/**
 * Tallies up in which articles something stands and how often, and scores them: by whether it stands in the headline, and then
 * by BM25.
 *
 * @param numbers Where it stands, in order.
 * @param isShown 1 at the place of each article that may be found; no other shows in the scores.
 * @param shown How many these are.
 * @see https://doi.org/10.1561/1500000019
 */
export function tally(
  numbers: Uint32Array,
  { bodies, ends }: Pick<Concordance, 'bodies' | 'ends'>,
  isShown: Uint8Array,
  shown: number,
): Tally {
  const most = Math.min(numbers.length, shown);
  const [places, scores, headlines] = [new Uint32Array(most), new Float32Array(most), new Float32Array(most)];
  let count = 0;
  for (let [place, at] = [-1, 0]; at < numbers.length; ) {
    const first = numbers[at] ?? 0;
    place = seek(ends, first + 1, place + 1);
    const [body = 0, end = 0] = [bodies[place], ends[place]];
    const next = seek(numbers, end, at);
    const times = next - at;
    at = next;
    if (isShown[place] !== 1) continue;
    places[count] = place;
    scores[count] = (times * (K1 + 1)) / (times + K1 * (1 - B + (B * (end - body)) / USUAL));
    headlines[count] = first < body ? HEADLINE : 0;
    count++;
  }
  const rarity = Math.log(1 + (shown - count + 0.5) / (count + 0.5));
  for (let i = 0; i < count; i++) scores[i] = rarity * (scores[i] ?? 0) + (headlines[i] ?? 0);
  // a copy: it is kept, and is not to keep the room of all numbers with it
  return { places: places.slice(0, count), scores: scores.slice(0, count) };
}

/** Those that pass a test, each tested once. */
export function only({ places, scores }: Tally, passes: (place: number) => boolean): Tally {
  const passed = Uint8Array.from(places, (place) => Number(passes(place)));
  const isPassed = (_: number, i: number): boolean => passed[i] === 1;
  return { places: places.filter(isPassed), scores: scores.filter(isPassed) };
}

/**
 * The articles that answer both, with their scores added.
 *
 * @param scoreAt As long as there are articles, and all 0 before and after: to make one for each search would take longer than
 *   to use it.
 */
export function both(a: Tally, b: Tally, scoreAt: Float32Array): Tally {
  for (let i = 0; i < a.places.length; i++) scoreAt[a.places[i] ?? 0] = a.scores[i] ?? 0;
  const most = Math.min(a.places.length, b.places.length);
  // one more, which is written to and never kept
  const [places, scores] = [new Uint32Array(most + 1), new Float32Array(most + 1)];
  let count = 0;
  for (let i = 0; i < b.places.length; i++) {
    const place = b.places[i] ?? 0;
    const score = scoreAt[place] ?? 0;
    places[count] = place;
    scores[count] = score + (b.scores[i] ?? 0);
    // no branch, which would be guessed wrong half of the time: all scores are above 0
    count += Number(score > 0);
  }
  for (const place of a.places) scoreAt[place] = 0;
  return { places: places.subarray(0, count), scores: scores.subarray(0, count) };
}

/** The articles that answer something, less those that answer any of others. */
export function less(all: Tally, others: readonly Tally[], length: number): Tally {
  const has = new Uint8Array(length);
  for (const { places } of others) for (const place of places) has[place] = 1;
  return others.length === 0 ? all : only(all, (place) => has[place] === 0);
}

/** The articles that answer any, each with its best score. */
export function any(tallies: readonly Tally[], length: number): Tally {
  const [one] = tallies;
  if (one && tallies.length === 1) return one;
  const best = bestOf(tallies, length);
  const [places, scores] = [new Uint32Array(length), new Float32Array(length)];
  let count = 0;
  for (let place = 0; place < length; place++) {
    const score = best[place] ?? 0;
    if (score === 0) continue;
    places[count] = place;
    scores[count] = score;
    count++;
  }
  return { places: places.subarray(0, count), scores: scores.subarray(0, count) };
}

/** The best score of each article, 0 where it answers nothing: all scores are above that. */
function bestOf(tallies: readonly Tally[], length: number): Float32Array {
  const best = new Float32Array(length);
  for (const { places, scores } of tallies) {
    for (let i = 0; i < places.length; i++) {
      const [place = 0, score = 0] = [places[i], scores[i]];
      if (score > (best[place] ?? 0)) best[place] = score;
    }
  }
  return best;
}
