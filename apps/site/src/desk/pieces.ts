import type { Copy } from './copy.ts';

/** The pieces of copy on the desk, one of them in hand. */
export interface Pieces {
  readonly all: readonly Copy[];
  readonly inHand: number;
}

/** Lays pieces on the desk beside those that lie there, and takes the first of them in hand. */
export const laid = ({ all }: Pieces, copies: readonly Copy[]): Pieces => ({
  all: [...all, ...copies],
  inHand: all.length,
});

/** Puts another in the place of the piece in hand. */
export const changed = ({ all, inHand }: Pieces, copy: Copy): Pieces => ({
  all: all.map((one, i) => (i === inHand ? copy : one)),
  inHand,
});

/** Puts the pieces that the one in hand holds in its place, with the day that was said of it. */
export const parted = ({ all, inHand }: Pieces, copies: readonly Copy[]): Pieces => ({
  all: all.flatMap((one, i) => (i === inHand ? copies.map((copy) => ({ ...copy, published: one.published })) : one)),
  inHand,
});

/** Takes another piece in hand. */
export const taken = ({ all, inHand }: Pieces, index: number): Pieces => ({
  all,
  inHand: all[index] ? index : inHand,
});
