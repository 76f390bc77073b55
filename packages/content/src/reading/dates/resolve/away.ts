import {
  civilOf,
  dayNumber,
  daysInMonth,
  dayText,
  monthsOn,
  monthText,
  quarterText,
  weekdayOf,
  weekText,
  yearText,
} from '../calendar.ts';
import type { Unit } from '../meaning.ts';
import type { Side } from '../tense.ts';

/** The weekend that lies nearest on the side that the words point to. */
export function weekendNear(published: number, side: Side): string {
  const begun = weekdayOf(published) >= 6;
  return fromDay(published, 'weekend', side > 0 || begun ? 0 : -1);
}

/** The last day of a month or year, so many on. */
export function lastDay(published: number, unit: Unit, count: number): string {
  const { year, month } = civilOf(published);
  if (unit === 'year') return dayText(dayNumber({ year: year + count, month: 12, day: 31 }));
  const to = monthsOn(year, month, count);
  return dayText(dayNumber({ year: to.year, month: to.month, day: daysInMonth(to.year, to.month) }));
}

/** So many units from a day, as exact as the unit. */
export function fromDay(day: number, unit: Unit, count: number): string {
  const { year, month } = civilOf(day);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return dayText(day);
    case 'day':
      return dayText(day + count);
    case 'week':
      return weekText(day + count * 7);
    case 'weekend':
      return `${weekText(day + count * 7)}-WE`;
    case 'month': {
      const to = monthsOn(year, month, count);
      return monthText(to.year, to.month);
    }
    case 'quarter': {
      const to = monthsOn(year, month, count * 3);
      return quarterText(to.year, Math.ceil(to.month / 3));
    }
    case 'year':
      return yearText(year + count);
    case 'decade':
      return yearText(year + count * 10).slice(0, 3);
    case 'century':
      return yearText(year + count * 100).slice(0, 2);
  }
}

/** So many units from a date that the copy named: a year before a quarter is a quarter, a day after a month is not known. */
export function fromContext(context: string, unit: Unit, count: number): string | undefined {
  const [, named, month, day, quarter] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?|-Q([1-4]))?/.exec(context) ?? [];
  if (!named) return undefined;
  const year = Number(named);
  if (unit === 'year' && (count === 0 || !day))
    // a year after `1996/97` is `1997/98`, and one after a week is a year
    return context.includes('/')
      ? context.replace(/\d{4}/g, (one) => yearText(Number(one) + count))
      : `${yearText(year + count)}${count === 0 || context.includes('W') ? '' : context.slice(4)}`;
  const known = day || (unit === 'month' && month) || (unit === 'quarter' && quarter);
  if (!known) return undefined;
  return fromDay(dayNumber({ year, month: Number(month ?? Number(quarter) * 3), day: Number(day ?? 1) }), unit, count);
}

/**
 * So many days or months from a day of a year that is not known.
 *
 * @returns Undefined where that hangs on the year: what the day after Feb. 28 is.
 * @example inNoYear('XXXX-05-12', 'day', -1) // XXXX-05-11
 */
export function inNoYear(from: string, unit: Unit, count: number): string | undefined {
  const [month, day] = [Number(from.slice(5, 7)), Number(from.slice(8))];
  if ((unit !== 'day' && unit !== 'month') || !month || !day) return undefined;
  const inYear = (year: number): string => fromDay(dayNumber({ year, month, day }), unit, count).slice(4);
  return inYear(COMMON_YEAR) === inYear(LEAP_YEAR) ? `XXXX${inYear(LEAP_YEAR)}` : undefined;
}

const COMMON_YEAR = 2023;
const LEAP_YEAR = 2024;
