import { type DateOrder, dateOrders, type Position } from '../listing/order.ts';
import { LIMIT, type Page, pageOf } from '../listing/page.ts';
import type { Tally } from './tally.ts';

/** In which order what was found may be listed: the best first, or by the day of publication. */
export type SearchOrder = 'best' | DateOrder;

/** Where something stands among what was found. */
export interface SearchPosition extends Position {
  /** How many came before it, itself included: where to go on should it be gone. */
  readonly rank: number;
}

interface Asked {
  readonly limit?: number | undefined;
  readonly after?: SearchPosition | undefined;
}

/** A page of what was found, in the order of a date. */
export function pageByDate(
  found: readonly number[],
  order: DateOrder,
  asked: Asked,
  positionAt: (place: number) => Position,
): Page<number, SearchPosition> {
  const { next, ...page } = pageOf<number, Position>(found, asked, positionAt, dateOrders[order]);
  return { ...page, ...(next && { next: { ...next, rank: 0 } }) };
}

/** A page of what was found, the best first; of those that are as good, what comes first in the edition. */
export function pageOfBest(
  { places, scores }: Tally,
  { limit = LIMIT, after }: Asked,
  positionAt: (place: number) => Position,
): Page<number, SearchPosition> {
  const last = after ? places.findIndex((place) => positionAt(place).id === after.id) : -1;
  const skipped = last < 0 ? (after?.rank ?? 0) : 0;
  // so many may be skipped that it takes less to sort all
  const { best, passed } =
    skipped > 0 ? { best: sorted(scores).subarray(skipped, skipped + limit), passed: 0 } : bestOf(scores, limit, last);
  const items = Array.from(best, (at) => places[at] ?? 0);
  const rank = passed + skipped + items.length;
  const end = items.at(-1);
  const more = end !== undefined && rank < places.length;
  return { items, total: places.length, ...(more && { next: { ...positionAt(end), rank } }) };
}

/** Where the scores stand, the highest first and of the same ones the first. */
const sorted = (scores: Float32Array): Uint32Array =>
  Uint32Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);

/**
 * Where the highest scores stand, the highest first and of the same ones the first, without sorting all.
 *
 * @param last Where the one stands after which to begin; -1 where that is the first. `passed` tells how many come before.
 */
function bestOf(
  scores: Float32Array,
  most: number,
  last: number,
): { readonly best: Uint32Array; readonly passed: number } {
  const best = new Uint32Array(Math.min(most, scores.length));
  const top = scores[last] ?? Number.POSITIVE_INFINITY;
  let [length, least, passed] = [0, Number.NEGATIVE_INFINITY, 0];
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    // most are not among the best: one look tells
    if (score <= least) continue;
    if (score > top || (score === top && at <= last)) {
      passed++;
      continue;
    }
    let rank = length < best.length ? length++ : length - 1;
    for (; rank > 0 && (scores[best[rank - 1] ?? 0] ?? 0) < score; rank--) best[rank] = best[rank - 1] ?? 0;
    best[rank] = at;
    if (length === best.length) least = scores[best[length - 1] ?? 0] ?? least;
  }
  return { best: best.subarray(0, length), passed };
}
