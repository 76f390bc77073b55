import type { Span } from '../model/span.ts';

/**
 * Tells whether a span shares a character with any of the given ones, in logarithmic time however many there are.
 *
 * @param spans In any order; they may overlap.
 */
export function touching(spans: readonly Span[]): (span: Span) => boolean {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = ends.at(-1);
    if (last !== undefined && start <= last) ends[ends.length - 1] = Math.max(last, end);
    else {
      starts.push(start);
      ends.push(end);
    }
  }
  return ([start, end]) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return (ends[low - 1] ?? 0) > start;
  };
}
