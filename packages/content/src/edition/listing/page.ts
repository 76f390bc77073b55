import { firstPlace } from '../../text/first-place.ts';
import type { Position } from './order.ts';

/** A page of a list. */
export interface Page<Item, Next = Position> {
  readonly items: readonly Item[];
  /** How many there are in all. */
  readonly total: number;
  /** Where the next page starts; absent on the last. */
  readonly next?: Next;
}

/** Which page of a list, and when it is asked for. */
export interface Paging<Next = Position> {
  /** The moment that decides what is publishable. */
  readonly now: Date;
  /** How many at the most; 20 unless said. */
  readonly limit?: number | undefined;
  /** The place in the order after which to start; nothing need stand there any more. */
  readonly after?: Next | undefined;
}

/** How many things a page has, unless it is said. */
export const LIMIT = 20;

/**
 * A page of a list that is in order.
 *
 * @param positionOf Where an item stands in the order.
 * @param inOrder Below zero where the first of two positions comes first.
 */
export function pageOf<Item, Next>(
  all: readonly Item[],
  { limit = LIMIT, after }: Pick<Paging<Next>, 'limit' | 'after'>,
  positionOf: (item: Item) => Next,
  inOrder: (a: Next, b: Next) => number,
): Page<Item, Next> {
  const isAfter = (item: Item | undefined): boolean =>
    item === undefined || after === undefined || inOrder(positionOf(item), after) > 0;
  return pageFrom(
    all,
    firstPlace(all.length, (at) => isAfter(all[at])),
    limit,
    positionOf,
  );
}

/** The page of a list that starts at an index. */
function pageFrom<Item, Next>(
  all: readonly Item[],
  start: number,
  limit: number,
  positionOf: (item: Item) => Next,
): Page<Item, Next> {
  const items = all.slice(start, start + limit);
  const last = items.at(-1);
  const more = last !== undefined && start + limit < all.length;
  return { items, total: all.length, ...(more ? { next: positionOf(last) } : {}) };
}
