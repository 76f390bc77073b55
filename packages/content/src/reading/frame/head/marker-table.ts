import type { MarkerWords } from '../../../agencies/agency.ts';
import type { Marker } from '../../../model/marker.ts';
import { singleSpaces } from '../../../text/single-spaces.ts';

/** No marker is longer, its brackets included. */
export const LONGEST = 64;

/** The marker that words are by a table, as their form has it; null where they are none. */
export function marker(words: Table, form: string, inner: string, text: string, start: number): Marker | null {
  if (inner.length > words.longest) return null;
  const { key, number } = keyOf(inner);
  const whole = words.whole.get(key);
  const kind = whole ?? words.open.find(([opening, close]) => key.startsWith(opening) && key.endsWith(close))?.[2];
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
  const [counted, digits] = COUNTED.exec(words) ?? [];
  if (counted === undefined) return { key: words };
  const number = Number(digits);
  return { key: words.replace(counted, '#'), ...(number > 0 && number < 100 ? { number } : {}) };
}

const COUNTED = /(\d+)(?:st|nd|rd|th)?/;

/** The markers of one form. */
export interface Table {
  readonly whole: ReadonlyMap<string, string>;
  /** More characters than any marker of the table has, a number of two figures in place of `#`. */
  readonly longest: number;
  /** The words that others may follow, those that may follow others, and what both mark. */
  readonly open: readonly (readonly [opening: string, close: string, kind: string])[];
}

/** Makes the table of the words of one form. */
export function table(words: MarkerWords): Table {
  const entries = Object.entries(words);
  const open = entries.filter(([key]) => key.includes('…'));
  return {
    whole: new Map(entries),
    longest: open.length > 0 ? LONGEST : Math.max(...entries.map(([key]) => key.length)) + 4,
    open: open.map(([key, kind]) => {
      const [opening = '', close = ''] = key.split('…');
      return [opening, close, kind];
    }),
  };
}
