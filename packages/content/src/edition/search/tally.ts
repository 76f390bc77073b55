import type { Concordance } from './concordance.ts';
import { seek } from './seek.ts';

/** The articles that answer something, and how well each does. */
export interface Tally {
  /** Their places in the edition, in order. */
  readonly places: Uint32Array;
  /** Of each in turn its score: the higher the better, and above 0. */
  readonly scores: Float32Array;
  /** The same by place, 0 where there is none: kept of what so many answer that it takes no more room than all else of it. */
  readonly scoreAt?: Float32Array;
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
 * @param into Where it is laid.
 * @param headlines Room to remember what stands in headlines.
 * @see https://doi.org/10.1561/1500000019
 */
export function tally(
  numbers: Uint32Array,
  { bodies, ends }: Pick<Concordance, 'bodies' | 'ends'>,
  isShown: Uint8Array,
  shown: number,
  { places, scores }: Tally,
  headlines: Float32Array,
): Tally {
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
  return { places: places.subarray(0, count), scores: scores.subarray(0, count) };
}

/** How much less another form of a word counts: in a headline, less than the word itself in a text. */
const OTHER_FORM = 2 ** -20;

/** A tally of another form of a word than was asked for. */
export const faint = ({ places, scores, scoreAt }: Tally): Tally => ({
  places,
  scores: scores.map((score) => score * OTHER_FORM),
  ...(scoreAt && { scoreAt: scoreAt.map((score) => score * OTHER_FORM) }),
});

/** A tally to keep, out of the room; by place too where so many articles answer that it is worth it. */
export function kept(found: Tally, length: number): Tally {
  const [places, scores] = [found.places.slice(), found.scores.slice()];
  if (places.length * 4 < length) return { places, scores };
  const scoreAt = new Float32Array(length);
  lay(found, scoreAt);
  return { places, scores, scoreAt };
}

/** Lays the scores of a tally where its articles have their places. */
export function lay({ places, scores }: Tally, scoreAt: Float32Array): void {
  for (let i = 0; i < places.length; i++) scoreAt[places[i] ?? 0] = scores[i] ?? 0;
}
