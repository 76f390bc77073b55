import type { Reading } from '../model/reading.ts';
import { assertCopy, begin, passes, type ReadOptions, read, readDraft } from './read.ts';

/** A piece of copy, and what is known of it beside its text. */
type Copy = readonly [source: string, options: ReadOptions];

/** As many as stay at hand between two passes. */
const TOGETHER = 16;

/** The same in characters: what passes hold of a text is many times its length. */
const LONGEST = 100_000;

/**
 * Reads many pieces of copy, each as `read` does, but pass by pass over some of them at a time: processors hold little
 * code at hand, and going through all of it for each piece alone takes longer.
 *
 * @param copies Each text with what is known of it, as `read` takes them.
 * @returns The readings, in the order of the copy.
 * @throws TypeError where `read` would, before anything is read.
 * @example readTogether([['SEOUL, Oct. 12 (Yonhap) -- …', { id: 'pact' }]])[0]?.article?.dateline?.places // ['SEOUL']
 */
export function readTogether(copies: readonly Copy[]): Reading[] {
  for (const copy of copies) assertCopy(...copy);
  const readings: Reading[] = [];
  let some: Copy[] = [];
  let length = 0;
  for (const copy of copies) {
    if (some.length === TOGETHER || length + copy[0].length > LONGEST) {
      readings.push(...readSome(some));
      some = [];
      length = 0;
    }
    some.push(copy);
    length += copy[0].length;
  }
  readings.push(...readSome(some));
  return readings;
}

function readSome(copies: readonly Copy[]): Reading[] {
  if (copies.some(([source]) => source.trim() === '')) return copies.map(([source, options]) => read(source, options));
  let drafts = copies.map(([source, options]) => begin(source, options));
  for (const pass of passes) drafts = drafts.map((draft) => pass(draft));
  return drafts.map((draft) => readDraft(draft, []));
}
