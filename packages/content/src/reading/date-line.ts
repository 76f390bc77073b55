import type { Span } from '../model/span.ts';
import { wordSet } from '../text/word-sets.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { find } from './dates/find/index.ts';
import type { Meaning } from './dates/meaning.ts';

/** No date line is longer, in UTF-16 code units. */
const LONGEST = 80;

/** A line that tells a day and does nothing else. */
export interface DateLine {
  readonly meaning: Extract<Meaning, { kind: 'calendar' }>;
  /** True where it opens on `Published` or the like, so that it is no last line of wrapped copy. */
  readonly labelled: boolean;
}

/**
 * Reads a line that tells a day and does nothing else, as pages print that of publication.
 *
 * @param span Where the line stands in the source, in UTF-16 code units.
 * @returns Null where it says anything else.
 * @example dateLineAt('Published: 3 May 2019', [0, 21])?.meaning.day // 3
 */
export function dateLineAt(source: string, [start, end]: Span): DateLine | null {
  if (end - start > LONGEST || !/\d/.test(source.slice(start, end))) return null;
  const words = wordsOf(source, [start, end]);
  const found = find(words);
  const [date, time] = found;
  if (date?.meaning.kind !== 'calendar') return null;
  // of `3/4/2019`, only the year is sure
  if (date.meaning.day === undefined && date.rule !== 'dates/figures') return null;
  if (date.meaning.pointer !== undefined) return null;
  if (found.length > 2 || (time && time.meaning.kind !== 'time')) return null;
  for (const [i, word] of words.entries()) {
    if (found.some(({ from, to }) => i >= from && i < to) || labels.has(word)) continue;
    if (i > date.from || !opensPlace(word) || date.from > 5) return null;
  }
  return { meaning: date.meaning, labelled: openers.has(words[0]) };
}

const labels = wordSet('published posted updated date on at last issued filed by : , - -- — – ( ) | / .');
const openers = wordSet('published posted updated date issued filed last');

/** A place before the date: in capitals, as datelines have it. */
const opensPlace = (word: Word): boolean => word.kind === 'mark' || word.shape === 'upper';
