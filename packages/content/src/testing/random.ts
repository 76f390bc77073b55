/** A small seeded generator of numbers, so that generated copy is the same on every machine. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  readonly int: (below: number) => number;
  /** One of a list that is not empty. */
  readonly pick: <Item>(list: readonly [Item, ...Item[]]) => Item;
  /** True with a chance of `share`, 0 to 1. */
  readonly chance: (share: number) => boolean;
}

/** Mulberry32: 32 bits of state are plenty for copy. */
export function randomFrom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return { int, pick: (list) => list[int(list.length)] ?? list[0], chance: (share) => next() < share };
}
