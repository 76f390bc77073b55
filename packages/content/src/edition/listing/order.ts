import type { Entry } from '../../model/edition.ts';
import { compare } from '../../text/compare.ts';

/** Where an article stands in the order of an edition: what a list needs to go on from it, even once it is gone. */
export interface Position {
  /** The publication day or instant; empty where it is not known. */
  readonly published: string;
  readonly id: string;
}

/** Where something within an article stands. */
export interface PlacePosition extends Position {
  /** Where it begins in the source. */
  readonly start: number;
}

/**
 * The place of an entry in the order.
 *
 * @example positionOf(entry) // { published: '2027-10-12', id: 'pact' }
 */
export const positionOf = ({ article }: Entry): Position => ({
  published: article.published.value ?? '',
  id: article.id,
});

/**
 * The order of an edition: newest first, undated last, then by id. By code unit, so that no locale shows.
 *
 * @returns Below zero where `a` comes first.
 */
export const newestFirst = (a: Position, b: Position): number =>
  compare(b.published, a.published) || compare(a.id, b.id);

/** Oldest first, undated last all the same. */
const oldestFirst = (a: Position, b: Position): number =>
  Number(a.published === '') - Number(b.published === '') || compare(a.published, b.published) || compare(a.id, b.id);

/** In which order articles may be listed. */
export const dateOrders = { newest: newestFirst, oldest: oldestFirst } as const;

/** In which order articles are listed. */
export type DateOrder = keyof typeof dateOrders;

/** In the order of articles, and within one by place. */
export const placesIn =
  (order: DateOrder) =>
  (a: PlacePosition, b: PlacePosition): number =>
    dateOrders[order](a, b) || a.start - b.start;
