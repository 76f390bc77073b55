import type { Stretch } from '../../draft.ts';

/** Past this length, words are running copy and no line of the frame. */
const LONGEST_LINE = 110;

/**
 * Where the copy's tail begins: the index after the last stretch that reads as running copy, by its length or its
 * table; what comes after is sign-offs, credits and what is left of a page.
 */
export function tailFrom(stretches: readonly Stretch[]): number {
  for (let i = stretches.length; i > 0; i--) {
    const stretch = stretches[i - 1];
    if (stretch && (stretch.table || stretch.text.length > LONGEST_LINE)) return i;
  }
  return 0;
}
