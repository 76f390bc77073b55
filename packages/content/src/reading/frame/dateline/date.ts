import type { Word } from '../../../text/words/index.ts';
import { readFigures } from '../../dates/find/figures.ts';
import { readMonth } from '../../dates/find/month.ts';
import { yearAfter } from '../../dates/find/year-beside.ts';
import { MONTHS, WEEKDAYS } from '../../words/calendar-words.ts';

export interface Dated {
  readonly date?: { month: number; day: number; year?: number };
  /** True where a weekday stands in the date's place. */
  readonly weekday: boolean;
  readonly next: number;
}

/** `Oct. 12`, `12 October`, `12th October`, `Aug 29, 2014`, `1996-08-30`, `Thurs.`, with or without a comma before. */
export function dateAt(words: readonly Word[], from: number): Dated {
  let at = from;
  if (words[at]?.text === ',' || (words[at]?.text === '.' && startsDate(words, at + 1))) at++;
  let weekday = false;
  if (WEEKDAYS.has(words[at])) {
    weekday = true;
    at++;
    if (words[at]?.text === '.') at++;
    if (words[at]?.text === ',') at++;
  }
  return { ...(dayAt(words, at) ?? { next: weekday ? at : from }), weekday };
}

/** The day that stands at a word, as the reader of dates has it; a year may follow the end of a range. */
function dayAt(words: readonly Word[], at: number): Omit<Dated, 'weekday'> | undefined {
  const figures = words[at + 1]?.text === '-' ? readFigures(words, at) : undefined;
  const found = figures ?? readMonth(words, at, at) ?? readMonth(words, at + 1, at) ?? readMonth(words, at + 2, at);
  if (found?.from !== at || found.meaning.kind !== 'calendar') return undefined;
  const { month, day, year } = found.meaning;
  if (month === undefined || day === undefined) return undefined;
  const end = afterRange(words, found.to);
  const dated = year ? { year, to: end } : yearAfter(words, end);
  return dated && 'number' in dated.year
    ? { date: { month, day, year: dated.year.number }, next: dated.to }
    : { date: { month, day }, next: end };
}

/** Past `-13` of `Oct. 12-13`. */
const afterRange = (words: readonly Word[], at: number): number =>
  (words[at]?.text === '-' || words[at]?.text === '/') && !words[at]?.spaced && words[at + 1]?.kind === 'number'
    ? at + 2
    : at;

/** True where a date may start: a month, a weekday, a number. */
export function startsDate(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.kind === 'number') return true;
  if (word.shape === 'lower') return false;
  if (WEEKDAYS.has(word)) return true;
  if (!MONTHS.has(word)) return false;
  const next = words[at + 1]?.text === '.' ? words[at + 2] : words[at + 1];
  return next?.kind === 'number';
}
