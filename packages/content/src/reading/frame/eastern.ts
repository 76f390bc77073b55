import { civilOf, dayNumber, weekdayOf } from '../dates/calendar.ts';

/** The first year of the rule by which summer time goes from March to November. */
const SINCE = 2007;

/**
 * How far `ET` is from UTC on a day: summer time from the second Sunday of March to the first of November. On the days of
 * change, and before the rule, it is as doubt says: what is later in UTC lies further behind it.
 */
export function easternOffset(day: number, doubt: 'early' | 'late'): string {
  const { year } = civilOf(day);
  const [from, to] = [sundayFrom(year, 3, 8), sundayFrom(year, 11, 1)];
  const unsure = year < SINCE || day === from || day === to;
  const summer = unsure ? doubt === 'early' : day > from && day < to;
  return summer ? '-04:00' : '-05:00';
}

/** The first Sunday from a day of a month on. */
function sundayFrom(year: number, month: number, day: number): number {
  const first = dayNumber({ year, month, day });
  return first + 7 - weekdayOf(first);
}
