import { statSync } from 'node:fs';
import { dayOfText } from '../../reading/dates/calendar.ts';

/** A day by its figures, in a name or over the folders above it: `2027-10-12`, `20271012`, `2027/10/12`. */
const DAY = /(?<!\d)((?:19|20)\d\d)([-_./]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/g;

/**
 * The day that a file came in, where its name or its folders have one: archives and feeds lay copy down by day.
 *
 * @param name Its path under the folder of copy, with `/` on every system.
 * @returns The last day in it that the calendar has, as ISO 8601 writes it.
 * @example receivedIn('2027/10/12/pact.txt') // '2027-10-12'
 */
export function receivedIn(name: string): string | undefined {
  const days = [...name.matchAll(DAY)].map(([, year, , month, day]) => `${year}-${month}-${day}`);
  return days.findLast((day) => dayOfText(day) !== undefined);
}

/** The day that the file system has for the last time a file was written, in UTC; undefined where it is gone. */
export const arrivedOn = (path: string): string | undefined =>
  statSync(path, { throwIfNoEntry: false })?.mtime.toISOString().slice(0, 10);
