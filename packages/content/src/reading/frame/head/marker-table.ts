import type { MarkerWords } from '../../../agencies/agency.ts';
import type { Marker } from '../../../model/marker.ts';
import { singleSpaces } from '../../../text/single-spaces.ts';
import { isDigit } from '../../../text/words/letters.ts';

/** No marker is longer, its brackets included. */
export const LONGEST = 64;

/** The marker that words are by a table, as their form has it; null where they are none. */
export function marker(words: Table, form: string, inner: string, text: string, start: number): Marker | null {
  if (inner.length > words.longest) return null;
  const { key, number } = keyOf(inner);
  const whole = words.whole.get(key);
  const kind =
    whole ??
    words.open.find(([part, , isLast]) =>
      isLast ? key.endsWith(part) && !key.includes('-') : key.startsWith(part),
    )?.[1];
  if (kind === undefined) return null;
  // what follows the words of an opening may hold a day
  const counted =
    (whole === undefined ? undefined : number) ?? (kind === 'lead' && /^lead$/i.test(inner.trim()) ? 1 : undefined);
  return {
    kind,
    ...(counted === undefined ? {} : { number: counted }),
    text,
    span: [start, start + text.length],
    rule: `markers/${form}`,
  };
}

/** A marker's words in lower case, its number, if any, as `#`. */
function keyOf(inner: string): { key: string; number?: number } {
  const words = singleSpaces(inner.trim().toLowerCase());
  let at = 0;
  while (at < words.length && !isDigit(words.charCodeAt(at))) at++;
  if (at === words.length) return { key: words };
  let end = at;
  while (end < words.length && isDigit(words.charCodeAt(end))) end++;
  const number = Number(words.slice(at, end));
  const after = ORDINAL.has(words.slice(end, end + 2)) ? end + 2 : end;
  return { key: `${words.slice(0, at)}#${words.slice(after)}`, ...(number > 0 && number < 100 ? { number } : {}) };
}

const ORDINAL: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** The markers of one form. */
export interface Table {
  readonly whole: ReadonlyMap<string, string>;
  /** More characters than any marker of the table has, a number of two figures in place of `#`. */
  readonly longest: number;
  /** The words that others may follow, or those that follow others, and what each marks. */
  readonly open: readonly (readonly [part: string, kind: string, isLast: boolean])[];
}

/** Makes the table of the words of one form. */
export function table(words: MarkerWords): Table {
  const entries = Object.entries(words);
  const open = entries.filter(([key]) => key.includes('…'));
  return {
    whole: new Map(entries),
    longest: open.length > 0 ? LONGEST : Math.max(...entries.map(([key]) => key.length)) + 4,
    open: open.map(([key, kind]) => [key.replace('…', ''), kind, key.startsWith('…')]),
  };
}
