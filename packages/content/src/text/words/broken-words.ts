import { formAt } from './forms.ts';

/** The form of the word that two parts make which a hyphen breaks at the end of a line; null where they make none that is known. */
export function wholeForm(head: string, rest: string): ReturnType<typeof formAt> | null {
  const form = formAt(head + rest, 0, head.length + rest.length);
  return form.listing > 0 ? form : null;
}

/**
 * How a line that ends in a hyphen goes on in the next one: with the word whole where it is one that is known,
 * `spokes-` and `woman`, and with its hyphen where it is none, `long-` and `term`.
 *
 * @returns The line as it is then printed, or null where no word is broken.
 */
export function unbroken(line: string, next: string): string | null {
  if (!line.endsWith('-') || !isLower(line.charCodeAt(line.length - 2)) || !isLower(next.charCodeAt(0))) return null;
  const head = LAST.exec(line.slice(-LONGEST))?.[1] ?? '';
  const rest = FIRST.exec(next.slice(0, LONGEST))?.[0] ?? '';
  return wholeForm(head, rest) ? line.slice(0, -1) : line;
}

/** No word that is known is longer, and no more of a line is looked at. */
const LONGEST = 24;
const LAST = /([A-Za-z]+)-$/;
const FIRST = /^[a-z]+/;

const isLower = (code: number): boolean => code >= 97 && code <= 122;
