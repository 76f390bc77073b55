import type { Stretch } from '../../draft.ts';

/** Past this length, words are running copy and no line of the frame. */
const LONGEST_LINE = 110;

/**
 * Where the copy's tail begins: the index after the last stretch that reads as running copy, by its length or its
 * table; what comes after is sign-offs, credits and what is left of a page.
 */
export const tailFrom = (stretches: readonly Stretch[]): number =>
  stretches.findLastIndex(({ table, text }) => table || text.length > LONGEST_LINE) + 1;
