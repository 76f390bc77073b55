import type { Name } from '../../../model/name.ts';
import { firstPlace } from '../../../text/first-place.ts';
import type { Word } from '../../../text/words/index.ts';

/** The name that holds a word. */
export function nameAt(names: readonly Name[], { start, end }: Word): Name | null {
  const name = names[firstEndingAfter(names, start)];
  return name && name.span[0] <= start && name.span[1] >= end ? name : null;
}

/** Where the first name stands, in the order of the copy, that ends behind an offset. */
export const firstEndingAfter = (names: readonly Name[], offset: number): number =>
  firstPlace(names.length, (place) => (names[place]?.span[1] ?? 0) > offset);
