import type { Article } from '../../model/article.ts';
import { kindsIn, mayBid } from '../../reading/frame/notices/bids.ts';
import { wordsKey } from '../keys.ts';

/** A line of a note on other copy: the key of its words, and what each does. */
export type LineOfNote = readonly [words: string, kinds: string];

/** No longer copy bids anything of other copy without being read as a notice, in UTF-16 code units. */
const LONGEST = 400;

/** The lines of copy so short that it may be a note on other copy; of copy that has a dateline its headline alone. */
export function linesOfNote({ headline, dateline, body, notes, notice }: Article): readonly LineOfNote[] {
  const parts = [headline, ...body, ...notes].flatMap((part) => part?.text ?? []);
  if (notice || parts.reduce((length, text) => length + text.length, 0) > LONGEST) return [];
  return parts
    .slice(0, dateline ? Number(headline !== null) : undefined)
    .flatMap((text) => text.split(APART))
    .map((text): LineOfNote => [wordsKey(text), kindsIn(text)])
    .filter(([, kinds]) => mayBid(kinds));
}

/** What parts one item of a digest from the next. */
const APART = /[;|•·\n]/;
