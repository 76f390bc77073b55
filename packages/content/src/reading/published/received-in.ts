import { dayOfText } from '../dates/calendar.ts';

/** A day by its figures: `2027-10-12`, `20271012`, and over folders `2027/10/12`. */
const DAY = /^(\d{4})([-_./]?)(\d\d)\2(\d\d)(?!\d)/;

/**
 * The day that a file came in, where a folder above it is called by it, `2027-10-12/`, `2027/10/12/`, or its name opens on it: archives and
 * feeds lay copy down by day. A day further on in a name is what the copy is about as often, and that of `export-2027-10-12/` of who made it.
 *
 * @param path All of it from the root on, so that the day is the same from wherever the file is asked for.
 * @returns As ISO 8601 writes it; undefined where there is none, or its name and the nearest such folder differ.
 * @example receivedIn('/wire/2027/10/12/pact.txt') // '2027-10-12'
 */
export function receivedIn(path: string): string | undefined {
  const parts = path.split(/[\\/]/);
  const own = dayOf(parts.pop() ?? '');
  // a folder is called by the day and by nothing else
  const folder = parts.map((_, at) => dayOf(parts.slice(at).join('/'), '/')).findLast((day) => day !== undefined);
  return own === undefined || folder === undefined || own === folder ? (own ?? folder) : undefined;
}

/** The day that a path begins on; where a mark is given, one that it follows, or that is all of it. */
function dayOf(path: string, mark?: string): string | undefined {
  const [all, year, , month, day] = DAY.exec(path) ?? [];
  if (all === undefined || (mark && ![mark, ''].includes(path.charAt(all.length)))) return undefined;
  const found = `${year}-${month}-${day}`;
  return dayOfText(found) === undefined ? undefined : found;
}
