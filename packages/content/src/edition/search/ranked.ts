import { type DateOrder, dateOrders, type Position } from '../order.ts';
import { type Page, pageFrom, pageOf } from '../page.ts';

/** In which order what was found may be listed: the best first, or by the day of publication. */
export type SearchOrder = 'best' | DateOrder;

/** Where something stands among what was found. */
export interface SearchPosition extends Position {
  /** How many came before it, itself included: where to go on should it be gone. */
  readonly rank: number;
}

/**
 * A page of what was found.
 *
 * @param found The best first, or in the order asked for.
 */
export function pageOfFound(
  found: readonly number[],
  {
    sort = 'best',
    limit,
    after,
  }: { readonly sort?: SearchOrder | undefined; readonly limit: number; readonly after?: SearchPosition | undefined },
  positionAt: (place: number) => Position,
): Page<number, SearchPosition> {
  if (sort !== 'best') {
    const page = pageOf(found, { limit, after }, positionAt, dateOrders[sort]);
    return { ...page, ...(page.next && { next: { ...page.next, rank: 0 } }) } as Page<number, SearchPosition>;
  }
  const last = after ? found.findIndex((place) => positionAt(place).id === after.id) : -1;
  const start = last < 0 ? (after?.rank ?? 0) : last + 1;
  const page = pageFrom(found, start, limit, positionAt);
  return { ...page, ...(page.next && { next: { ...page.next, rank: start + limit } }) } as Page<number, SearchPosition>;
}
