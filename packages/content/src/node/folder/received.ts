import { statSync } from 'node:fs';
import { dayOfText } from '../../reading/dates/calendar.ts';

/** A day by its figures: `2027-10-12`, `20271012`, and over folders `2027/10/12`. */
const DAY = /^(\d{4})([-_./]?)(\d\d)\2(\d\d)(?!\d)/;

/**
 * The day that a file came in, where a folder above it is called by it, `2027-10-12/`, `2027/10/12/`, or its name opens on it: archives and
 * feeds lay copy down by day. A day further on in a name is what the copy is about as often, and that of `export-2027-10-12/` of who made it.
 *
 * @param name Its path under the folder of copy, with `/` on every system.
 * @returns As ISO 8601 writes it; undefined where there is none, or several that differ.
 * @example receivedIn('2027/10/12/pact.txt') // '2027-10-12'
 */
export function receivedIn(name: string): string | undefined {
  const parts = name.split('/');
  const days = new Set<string>();
  for (let at = 0; at < parts.length; at++) {
    const isFile = at === parts.length - 1;
    const [all = '', year, , month, day] = DAY.exec(isFile ? (parts[at] ?? '') : parts.slice(at).join('/')) ?? [];
    const found = `${year}-${month}-${day}`;
    // a folder is called by the day and by nothing else
    const ends = isFile || (all !== '' && parts.slice(at).join('/').charAt(all.length) === '/');
    if (ends && dayOfText(found) !== undefined) days.add(found);
  }
  const [only] = days;
  return days.size === 1 ? only : undefined;
}

/** The day that the file system has for the last time a file was written, in UTC; undefined where it is gone. */
export const arrivedOn = (path: string): string | undefined =>
  statSync(path, { throwIfNoEntry: false })?.mtime.toISOString().slice(0, 10);
