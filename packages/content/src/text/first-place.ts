/**
 * The first place in a sorted list from which on something holds, by halving.
 *
 * @param length How long the list is.
 * @param holds False at every place before it, true from it on.
 * @returns The length where it holds nowhere.
 */
export function firstPlace(length: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
