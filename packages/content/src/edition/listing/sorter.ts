import { once } from '../once.ts';
import { type DateOrder, dateOrders, type Position } from './order.ts';

/** Makes what puts places in an order; that of an edition is the order of its places. */
export function createSorter(
  positions: readonly Position[],
): (places: Iterable<number>, order: DateOrder) => readonly number[] {
  const oldest = once(() =>
    positions.map((position, place) => ({ position, place })).sort((a, b) => dateOrders.oldest(a.position, b.position)),
  );
  return (places, order) => {
    const isIn = marked(positions.length, places);
    return order === 'newest'
      ? positions.flatMap((_, place) => (isIn[place] === 1 ? [place] : []))
      : oldest().flatMap(({ place }) => (isIn[place] === 1 ? [place] : []));
  };
}

/** 1 at each of some places. */
export function marked(length: number, places: Iterable<number>): Uint8Array {
  const at = new Uint8Array(length);
  for (const place of places) at[place] = 1;
  return at;
}
