import { dayNumber, weekdayOf } from './calendar.ts';

/** The number of the day that is the nth of its weekday in a month. */
export function nthIn(year: number, month: number, weekday: number, count: number): number {
  const first = dayNumber({ year, month, day: 1 });
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7;
}

/** The number of the last day of this weekday in a month. */
export function lastIn(year: number, month: number, weekday: number): number {
  const end = dayNumber({ year, month: month + 1, day: 0 });
  return end - ((weekdayOf(end) - weekday + 7) % 7);
}

/** Easter Sunday of the Gregorian calendar, after the anonymous computus of 1876. */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}

const fixed = (month: number, day: number) => (year: number) => dayNumber({ year, month, day });

/** The holidays that news names as dates, by their words in lower case, with the day each is on in a year. */
export const HOLIDAYS: ReadonlyMap<string, (year: number) => number> = new Map([
  ["new year's eve", fixed(12, 31)],
  ["new year's day", fixed(1, 1)],
  ["new year's", fixed(1, 1)],
  ["valentine's day", fixed(2, 14)],
  ["st. patrick's day", fixed(3, 17)],
  ['anzac day', fixed(4, 25)],
  ['may day', fixed(5, 1)],
  ['juneteenth', fixed(6, 19)],
  ['bastille day', fixed(7, 14)],
  ['halloween', fixed(10, 31)],
  ["all saints' day", fixed(11, 1)],
  ['armistice day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ['thanksgiving', (year) => nthIn(year, 11, 4, 4)],
  ['thanksgiving day', (year) => nthIn(year, 11, 4, 4)],
  ['black friday', (year) => nthIn(year, 11, 4, 4) + 1],
  ['cyber monday', (year) => nthIn(year, 11, 4, 4) + 4],
  ['remembrance sunday', (year) => nthIn(year, 11, 7, 2)],
  ['columbus day', (year) => nthIn(year, 10, 1, 2)],
  ["presidents' day", (year) => nthIn(year, 2, 1, 3)],
  ['labor day', (year) => nthIn(year, 9, 1, 1)],
  ['memorial day', (year) => lastIn(year, 5, 1)],
  ['election day', (year) => nthIn(year, 11, 1, 1) + 1],
  ['ash wednesday', (year) => easter(year) - 46],
  ['palm sunday', (year) => easter(year) - 7],
  ['maundy thursday', (year) => easter(year) - 3],
  ['good friday', (year) => easter(year) - 2],
  ['easter', easter],
  ['easter sunday', easter],
  ['easter monday', (year) => easter(year) + 1],
  ['ascension day', (year) => easter(year) + 39],
  ['pentecost sunday', (year) => easter(year) + 49],
  ['whit monday', (year) => easter(year) + 50],
]);

/** The first words of the holidays, with what may follow each. */
export const HOLIDAY_WORDS: ReadonlySet<string> = new Set(
  [...HOLIDAYS.keys()].map((name) => name.split(/[ ']/)[0] ?? ''),
);

/** The number of the day a holiday is on in a year. */
export const holidayIn = (name: string, year: number): number =>
  HOLIDAYS.get(name)?.(year) ?? dayNumber({ year, month: 1, day: 1 });
