import { dayNumber, isDay } from './dates/calendar.ts';
import { monthBeginning } from './words/month-beginnings.ts';

/** Longer than any stamp, in UTF-16 code units. */
export const LONGEST_STAMP = 110;

/** The Canadian Press: `This report by The Canadian Press was first published Nov. 16, 2026.` */
export const FIRST_PUBLISHED =
  /^This (?:report|story|article) by (?:The )?(\S.{1,40}) was first published (?:(\p{L}{3,9})\.? (\d{1,2}), (\d{4})\.?|.{5,20})$/u;

/** What tells when a transmission was sent, or copy published, each with the places of its day, month and year. */
const FORMS: readonly (readonly [RegExp, readonly [number, number, number]])[] = [
  // AP: `AP-WF-02-20-16 0337GMT`
  [/^AP-[A-Z]{2}-(\d\d)-(\d\d)-(\d\d)\b/i, [2, 1, 3]],
  // IPTC 7901: day, hour and minute, zone, month, year, `131137 GMT Nov 13`
  [/^(\d\d)(?:[01]\d|2[0-3])[0-5]\d ?(?:[A-Z]{3,4} )?(\p{L}{3,4})\.? (\d\d)$/u, [1, 2, 3]],
  // ANSA: `27-NOV-26 11:02 NNNN`
  [/^(\d\d)-(\p{L}{3})-(\d\d) \d\d:\d\d(?: N{3,4})?$/u, [1, 2, 3]],
  // APA: `APA0123 2026-11-16/10:35`
  [/^[A-Z]{3}\d{4}\s+(\d{4})-(\d\d)-(\d\d)\/\d\d:\d\d$/, [3, 2, 1]],
  // Kyodo: `KWS-21:37-09-12-18`
  [/^[A-Z]{3}-\d\d:\d\d-(\d\d)-(\d\d)-(\d\d)$/, [1, 2, 3]],
  [FIRST_PUBLISHED, [3, 2, 4]],
];

const formOf = (text: string) => FORMS.find(([form]) => form.test(text));

/** True for a line that does nothing but tell when it was sent, or who first published it. */
export const isStamp = (text: string): boolean => /\d\d|^This /.test(text) && formOf(text) !== undefined;

/**
 * The day that the last line of a transmission tells, as the number of days that `dayNumber` counts.
 *
 * @param text The line without the controls around it.
 * @returns Undefined where it is no stamp, or one of no day that there is.
 * @see https://iptc.org/std/IPTC7901/ for the second form
 * @example stampedDay('AP-WF-02-20-16 0337GMT') === dayNumber({ year: 2016, month: 2, day: 20 })
 */
export function stampedDay(text: string): number | undefined {
  const [form, order] = formOf(text) ?? [];
  const found = form?.exec(text) ?? [];
  const [day = '', month = '', year = ''] = (order ?? []).map((at) => found[at]);
  const date = { year: yearOf(Number(year)), month: Number(month) || (monthBeginning(month) ?? 0), day: Number(day) };
  return isDay(date.year, date.month, date.day) ? dayNumber(date) : undefined;
}

/** The century of a year in two figures: wires have sent stamps since about 1970. */
const yearOf = (two: number): number => (two > 99 ? two : two >= 70 ? 1900 + two : 2000 + two);
