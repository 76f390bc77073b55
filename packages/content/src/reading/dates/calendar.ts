import { isDigit } from '../../text/words/letters.ts';

/** A day of the Gregorian calendar. Months and days count from 1. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The number of a day, from 1970-01-01 as 0, so that days can be counted and compared.
 *
 * @example dayNumber({ year: 1970, month: 1, day: 8 }) // 7
 */
export const dayNumber = ({ year, month, day }: Civil): number =>
  Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);

/** The day that has this number. */
export function civilOf(number: number): Civil {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The ISO 8601 day of the week: Monday is 1, Sunday is 7. 1970-01-01 was a Thursday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The ISO 8601 week a day lies in: the week belongs to the year of its Thursday. */
function isoWeekOf(number: number): { year: number; week: number } {
  const thursday = number + 4 - weekdayOf(number);
  const { year } = civilOf(thursday);
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 };
}

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : (LENGTHS[month] ?? 31);

const LENGTHS: readonly number[] = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True where the calendar has this day; without a year, where some year has it. */
export const isDay = (year: number | undefined, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);

/** A month and its year, so many months on. */
export function monthsOn(year: number, month: number, count: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

export const yearText = (year: number): string => String(year).padStart(4, '0');
export const two = (value: number): string => String(value).padStart(2, '0');

export const monthText = (year: number, month: number): string => `${yearText(year)}-${two(month)}`;
export const quarterText = (year: number, quarter: number): string => `${yearText(year)}-Q${quarter}`;
export const dayText = (number: number): string => {
  const { year, month, day } = civilOf(number);
  return `${monthText(year, month)}-${two(day)}`;
};
export const weekText = (number: number): string => {
  const { year, week } = isoWeekOf(number);
  return `${yearText(year)}-W${two(week)}`;
};

/** The number of a day written `2023-03-21`, whatever follows; undefined where it is none. */
export function dayOfText(text: string): number | undefined {
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return undefined;
  const [year, month, day] = [figureIn(text, 0, 4), figureIn(text, 5, 7), figureIn(text, 8, 10)];
  return year >= 0 && isDay(year, month, day) ? dayNumber({ year, month, day }) : undefined;
}

const HYPHEN = 0x2d;

/** The number that stands in a text from one place to another; -1 where anything but digits does. */
function figureIn(text: string, from: number, to: number): number {
  let figure = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (!isDigit(code)) return -1;
    figure = figure * 10 + code - 48;
  }
  return figure;
}
