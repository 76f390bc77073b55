import { civilOf, dayNumber, weekdayOf } from '../../../dates/calendar.ts';

/** How many hours the zones of the United States are behind UTC in winter, by their short names. */
const BEHIND = { ET: 5, CT: 6, MT: 7, PT: 8 } as const;

/** A zone of the United States whose summer time hangs on the day. */
export type AmericanZone = keyof typeof BEHIND;

/** Whether a word names such a zone, whatever the time of the year: `ET`, `PT`. */
export const isAmericanZone = (word: string | undefined): word is AmericanZone =>
  word !== undefined && Object.hasOwn(BEHIND, word);

/**
 * How far such a zone is from UTC on a day, by the rule since 2007: summer time from the second Sunday of March to the first of
 * November. On the days of change it is as doubt says: what is later in UTC lies further behind it.
 */
export function americanOffset(zone: AmericanZone, day: number, doubt: 'early' | 'late'): string {
  const { year } = civilOf(day);
  const either = doubt === 'early' ? 1 : 0;
  const summer = day > sundayFrom(year, 3, 8) - either && day < sundayFrom(year, 11, 1) + either;
  return `-0${BEHIND[zone] - (summer ? 1 : 0)}:00`;
}

/** The same of London, whose summer time ends and begins on the last Sundays of March and October; on these the later moment. */
export function londonOffset(day: number): 'Z' | '+01:00' {
  const { year } = civilOf(day);
  return day > sundayFrom(year, 3, 25) && day < sundayFrom(year, 10, 25) ? '+01:00' : 'Z';
}

/** The first Sunday from a day of a month on. */
function sundayFrom(year: number, month: number, day: number): number {
  const first = dayNumber({ year, month, day });
  return first + 7 - weekdayOf(first);
}
