/** No link: those that are count from 1. */
export const NONE = 0;

/** Numbers that have keys, each linked to the one before it that has the same. */
export interface Chains {
  /** Puts a number behind those of a key, and gives the link of the one before it; `NONE` where it is the first. */
  readonly add: (key: number, value: number) => number;
  readonly valueAt: (link: number) => number;
  readonly before: (link: number) => number;
}

/**
 * Makes chains in a few blocks of memory: an object for each link would take longer to clear away than all that is done with it.
 *
 * @param most How many numbers will be added at the most. Keys are whole numbers from 0 below 2 ** 30.
 */
export function createChains(most: number): Chains {
  const slots = 2 ** Math.ceil(Math.log2(2 * most + 2));
  const keys = new Int32Array(slots);
  const lasts = new Int32Array(slots);
  const values = new Int32Array(most + 1);
  const befores = new Int32Array(most + 1);
  let links = NONE;
  return {
    add(key, value) {
      let slot = Math.imul(key, 0x9e3779b1) & (slots - 1);
      while (lasts[slot] !== NONE && keys[slot] !== key) slot = (slot + 1) & (slots - 1);
      const before = lasts[slot] ?? NONE;
      keys[slot] = key;
      lasts[slot] = ++links;
      values[links] = value;
      befores[links] = before;
      return before;
    },
    valueAt: (link) => values[link] ?? 0,
    before: (link) => befores[link] ?? NONE,
  };
}
