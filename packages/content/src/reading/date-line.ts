import { agencyOf } from '../agencies/index.ts';
import type { Span } from '../model/span.ts';
import { anyOf } from '../text/any-of.ts';
import { type Word, wordsOf } from '../text/words/index.ts';
import { wordSet } from '../text/words/word-sets.ts';
import { find } from './dates/find/index.ts';
import type { Meaning } from './dates/meaning.ts';

/** No date line is longer, in UTF-16 code units; nor with the writers before its day, and what a page tells behind it. */
const LONGEST = 110;
const LONGEST_IN_ALL = 320;

/** A line that tells a day and does nothing else. */
export interface DateLine {
  readonly meaning: Extract<Meaning, { kind: 'calendar' }>;
  /** True where it opens on `Published` or the like, so that it is no last line of wrapped copy. */
  readonly labelled: boolean;
  /** Where it names the agency, as its pages do. */
  readonly agency?: Span;
  /** Between the writers, where their names stand before the day, and it. */
  readonly behindWriters?: Span;
}

/**
 * Reads a line that tells a day and does nothing else, as pages print that of publication.
 *
 * @param span Where the line stands in the source, in UTF-16 code units.
 * @returns Null where it says anything else.
 * @example dateLineAt('Published: 3 May 2019', [0, 21])?.meaning.day // 3
 */
export function dateLineAt(source: string, [start, end]: Span): DateLine | null {
  if (end - start > LONGEST_IN_ALL) return null;
  const line = source.slice(start, end);
  const by = BEHIND_WRITERS.exec(line);
  if (by) {
    const day = start + by[0].length;
    const told = dateLineAt(source, [day, end]);
    return told && { ...told, behindWriters: [start + (by[1] ?? '').length, day] };
  }
  const outlet = line.search(OUTLET);
  if (outlet > 0) return dateLineAt(source, [start, start + outlet]);
  if (end - start > LONGEST || !/\d/.test(line)) return null;
  const words = wordsOf(source, [start, end]);
  const found = find(words);
  const [date, time] = found;
  if (date?.meaning.kind !== 'calendar') return null;
  // of `3/4/2019`, only the year is sure
  if (date.meaning.day === undefined && date.rule !== 'dates/figures') return null;
  if (date.meaning.pointer !== undefined) return null;
  const told = endOfDay(words, date.to);
  const within = found.filter(({ from }) => from < told);
  if (within.length > 2 || (within.length > 1 && time?.meaning.kind !== 'time')) return null;
  const [from, to] = agencyIn(words);
  const section = sectionEnd(words, date.from);
  for (const [i, word] of words.slice(0, told).entries()) {
    // what a bar sets off behind an agency's day: its desk, its editor
    if (to > 0 && i > date.from && word.text === '|') break;
    if (i < section || within.some((one) => i >= one.from && i < one.to) || labels.has(word) || (i >= from && i < to))
      continue;
    // `18:22`, in the agency's own time, and Bernama's `18:22 PM`
    if (
      i > date.from &&
      (word.kind === 'number' || HALVES.test(word.text)) &&
      (to > 0 || openers.has(words[0]) || isOfClock(words, i) || isOfClock(words, i - 1))
    )
      continue;
    // PTI's pages tell the place between bars, ANSA's before the day and hour, `Rome, 12 May 2027, 14:22`
    const placed = to > 0 ? words[to]?.text === '|' : date.meaning.clock && words[date.from - 1]?.text === ',';
    if (i > date.from || (!(placed && word.shape === 'capital') && (!opensPlace(word) || date.from > 5))) return null;
  }
  const [first, last] = [words[from], words[to - 1]];
  return {
    meaning: date.meaning,
    labelled: openers.has(words[0]) || to > 0 || section > 0,
    ...(first && last && { agency: [first.start, last.end] }),
  };
}

/** Pages name the writers before the day, `By Anna Holm | 3 May 2031`, Kyodo's the agency too. */
const BEHIND_WRITERS =
  /^([Bb]y:? .+?)(?:,|\s[|–—-]|\son)?\s+(?=[A-Z]{2,} |(?:[A-Z][a-z]+day,? )?(?:[A-Z][a-z]{2,8}\.? )?\d|(?:Publish|Post|Updat)ed\b)/;

/** What pages tell behind the day. */
const OUTLET = new RegExp(
  `${anyOf([
    // whose they are: `10:12 AM EST / CBS News`
    / [/|·] [A-Z]{3,4} News/,
    // how long ago that is: `/ 3 years ago`, `• 8 minutes ago • 1 minute read`
    / +[/•] +(?:an?|in|about|\d+) [^/|]*/,
    // how long it takes to read
    / ?· ?\d{1,2} min read/,
    // an hour run on to the year: `June 17, 20249:42 AM UTC Updated 2 days ago`
    /(?<=, (?:19|20)\d\d)\d{1,2}:\d\d(?: ?[AP]M)?(?: [A-Z]{3,4}(?:[+-]\d{1,2})?)?(?: ?Updated .{1,30})?/,
  ])}$`,
);

/** Behind the hour: of India, or of the day. */
const HALVES = /^(?:IST|[AP]M)$/;

/** True for a number of `14:32`. */
const isOfClock = (words: readonly Word[], at: number): boolean =>
  words[at]?.text.length === 2 && (words[at + 1]?.text === ':' || (words[at - 1]?.text === ':' && !words[at]?.spaced));

/** Past the section, if any, and the time that pages set before the day, `All News 09:05 May 12, 2027`, `14:22, May 12, 2027`; 0 where none stand there. */
function sectionEnd(words: readonly Word[], day: number): number {
  const time = day - (words[day - 1]?.text === ',' ? 4 : 3);
  if (time < 0 || time > MOST_OF_SECTION || words[time + 1]?.text !== ':') return 0;
  if (words[time]?.kind !== 'number' || words[time + 2]?.kind !== 'number') return 0;
  return words.slice(0, time).every(({ kind, shape }) => kind === 'mark' || shape === 'capital') ? day : 0;
}

const MOST_OF_SECTION = 5;

/** Where a second day begins, that of the last update or the first: `March 3, 2023 Updated 2 hours ago`. */
function endOfDay(words: readonly Word[], from: number): number {
  const at = words.findIndex((word, i) => i >= from && (openers.has(word) || word.lower === 'update'));
  return at < 0 ? words.length : at;
}

/** The words of the agency that a line names before or behind its day. */
function agencyIn(words: readonly Word[]): readonly [number, number] {
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'word' || word.shape === 'lower') continue;
    for (const to of [at + 4, at + 2, at + 1]) {
      const name = words.slice(at, to).map(({ text }) => text);
      if (name.length === to - at && agencyOf(name.join(' '))) return [at, to];
    }
  }
  return [0, 0];
}

const labels = wordSet(
  'first published posted updated modified source news digest summary date on at last issued filed by : , - -- — – ( ) | / . · •',
);
const openers = wordSet('first published posted updated created modified date issued filed last');

/** A place before the date: in capitals, as datelines have it, and not `AGENDA FOR NOVEMBER 28`. */
const opensPlace = (word: Word): boolean => word.kind === 'mark' || (word.shape === 'upper' && word.lower !== 'for');
