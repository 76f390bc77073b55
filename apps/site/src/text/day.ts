const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The days of a week, as ISO 8601 and TIMEX3 count them, from Monday. */
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Which day of its week it is, from 0, a Monday. */
export const weekdayOf = (day: Date): number => (day.getUTCDay() + 6) % 7;

const dayLength = 86_400_000;

/** A value in TIMEX3 or ISO 8601 syntax, for people, and the day it begins on, for sorting. */
export interface Told {
  readonly text: string;
  /** The first day it covers, as `2023-03-13`. */
  readonly from: string;
}

/** `Tuesday, 21 March 2023`, from a day or an instant; `21 March, year not told`, from `XXXX-03-21`; null for any other syntax. */
export function dayTold(value: string): string | null {
  const ofNoYear = /^XXXX(-\d\d-\d\d)$/.exec(value)?.[1];
  // a leap year has every day
  const day = dayOf(ofNoYear ? `2000${ofNoYear}` : value);
  if (!day) return null;
  return ofNoYear ? `${inYear(day)}, year not told` : `${weekdays[weekdayOf(day)]}, ${plain(day)}`;
}

/** The same with the time of day where it is known: `Tuesday, 21 March 2023, 16:05 UTC+9`. */
export function momentTold(value: string): string | null {
  const day = dayTold(value);
  return day && withTime(value, day);
}

/**
 * A stretch of the calendar in words.
 *
 * @param value A TIMEX3 value: a day, a moment, a week, a month, a quarter, a year or a decade.
 * @returns Null for what has no place on the calendar: a duration, a set, a day in a year that is not known.
 * @example told('2023-W11')?.text // week of 13 March 2023
 */
export function told(value: string): Told | null {
  const day = dayOf(value);
  if (day) return { text: withTime(value, plain(day)), from: value.slice(0, 10) };
  const [, year, rest = ''] = /^(\d{4})(?:-(.+))?$/.exec(value) ?? [];
  if (!year) return /^\d{3}$/.test(value) ? { text: `the ${value}0s`, from: `${value}0-01-01` } : null;
  if (!rest) return { text: year, from: `${year}-01-01` };
  const month = /^(0[1-9]|1[0-2])$/.test(rest) ? Number(rest) : 0;
  if (month) return { text: `${months[month - 1]} ${year}`, from: `${year}-${rest}-01` };
  const week = /^W(\d\d)(-WE)?$/.exec(rest);
  if (week) return weekTold(Number(year), Number(week[1]), Boolean(week[2]));
  const quarter = /^Q([1-4])$/.exec(rest)?.[1];
  if (!quarter) return null;
  const first = String(Number(quarter) * 3 - 2).padStart(2, '0');
  return {
    text: `${['first', 'second', 'third', 'fourth'][Number(quarter) - 1]} quarter of ${year}`,
    from: `${year}-${first}-01`,
  };
}

/** The value as HTML's `datetime` takes it; null where it does not, as at 24:00, the midnight that ends a day. */
export function machineDate(value: string): string | null {
  return told(value) &&
    /^\d{4}(?:-W\d\d|-\d\d(?:-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?)?$/.test(
      value,
    )
    ? value
    : null;
}

function dayOf(value: string): Date | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(value) ?? [];
  if (!year || !month || !day) return null;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) ? date : null;
}

function withTime(value: string, day: string): string {
  const [, time, zone = ''] = /T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/.exec(value) ?? [];
  return time ? `${day}, ${time}${zone && ` ${zoneTold(zone)}`}` : day;
}

/** `UTC`, `UTC+9`, `UTC−3:30`. */
const zoneTold = (zone: string): string =>
  `UTC${zone
    .replace(/^(?:Z|[+-]00:00)$/, '')
    .replace('-', '−')
    .replace(':00', '')
    .replace(/^(\D)0/, '$1')}`;

/** ISO 8601: the first week of a year is the one with its first Thursday in it. */
function weekTold(year: number, week: number, weekend: boolean): Told | null {
  if (week < 1 || week > 53) return null;
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - weekdayOf(new Date(fourth)) * dayLength;
  const day = new Date(monday + ((week - 1) * 7 + (weekend ? 5 : 0)) * dayLength);
  return { text: `${weekend ? 'weekend' : 'week'} of ${plain(day)}`, from: iso(day) };
}

const plain = (day: Date): string => `${inYear(day)} ${day.getUTCFullYear()}`;
const inYear = (day: Date): string => `${day.getUTCDate()} ${months[day.getUTCMonth()]}`;
const iso = (day: Date): string => day.toISOString().slice(0, 10);
