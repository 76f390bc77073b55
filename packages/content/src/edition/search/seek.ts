/**
 * The first place, from one on, at which a sorted list has a value or one above it: one by one, then by steps that
 * double, then by halving.
 *
 * @returns The length of the list where there is none.
 * @example seek(Uint32Array.of(2, 5, 9), 4) // 1
 */
export function seek(sorted: Uint32Array, value: number, from = 0): number {
  const { length } = sorted;
  const near = Math.min(from + NEAR, length);
  let low = from;
  while (low < near && (sorted[low] ?? 0) < value) low++;
  if (low < near || low === length) return low;
  let step = 1;
  while (low + step < length && (sorted[low + step] ?? 0) < value) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** So many are looked at one by one, which is soonest where two lists of like length are walked together. */
const NEAR = 4;
