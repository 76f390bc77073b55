import type { Span } from '../../model/span.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { dayNumber, dayOfText, dayText, isDay, weekdayOf } from '../dates/calendar.ts';
import { find } from '../dates/find/index.ts';
import { zoneAt } from '../dates/find/zone.ts';
import type { Found } from '../dates/meaning.ts';
import { easternOffset } from './eastern.ts';

/**
 * The moment that a line gives, as ISO 8601 writes it. Where the line gives no year, it is the first such moment that is not
 * before the day of publication.
 *
 * @param span Where the line stands.
 * @param published The day of publication, or its instant, where known.
 * @param doubt Which of two moments a midnight is, that of the day's beginning or of its end.
 * @returns Null unless the line holds one day, one time with its zone, and no number beside them; and where its weekday is
 * not that day's.
 * @example momentIn('until 0900 GMT Jan 3', [0, 20], '2022-12-30') // 2023-01-03T09:00:00Z
 */
export function momentIn(
  source: string,
  span: Span,
  published: string | undefined,
  doubt: 'early' | 'late' = 'late',
): string | null {
  const words = wordsOf(source, span);
  const said = saidIn(words);
  if (!said) return null;
  const years = said.year === undefined ? yearsFrom(published) : [said.year];
  const start = said.year === undefined ? dayOfText(published ?? '') : undefined;
  for (const year of years) {
    const value = instant(year, said, doubt);
    if (value === null || (start !== undefined && Date.parse(value) < start * 86_400_000 - AHEAD)) continue;
    return said.weekdays.every((weekday) => weekday === weekdayOf(dayNumber({ ...said, year }))) ? value : null;
  }
  return null;
}

/** Half a day and more, in milliseconds: as far as any zone is ahead of Greenwich. */
const AHEAD = 14 * 3_600_000;

/** The year of publication and, for what has gone by on that day anywhere, the next. */
const yearsFrom = (published: string | undefined): number[] =>
  published === undefined ? [] : [Number(published.slice(0, 4)), Number(published.slice(0, 4)) + 1];

interface Said {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  readonly weekdays: readonly number[];
  /** `09:00`, `24:00` for midnight. */
  readonly clock: string;
  /** Null for Eastern time, whose offset hangs on the day. */
  readonly offset: string | null;
}

/** The one day, the one time and the one zone of a line; null where one is missing, or there is more. */
function saidIn(words: readonly Word[]): Said | null {
  const found = find(words);
  const weekdays: number[] = [];
  let day: { month: number; day: number; year: number | undefined } | undefined;
  let clocked: Found | undefined;
  let clock: string | undefined;
  for (const one of found) {
    const { meaning } = one;
    if (meaning.kind !== 'time' && meaning.kind !== 'calendar') return null;
    if (meaning.part !== undefined || (meaning.clock !== undefined && clocked)) return null;
    if (meaning.clock !== undefined) {
      clocked = one;
      clock = meaning.clock.slice(0, 5);
    }
    if (meaning.kind === 'time') continue;
    if (meaning.weekday !== undefined) weekdays.push(meaning.weekday);
    else if (meaning.day === undefined) return null;
    if (meaning.day === undefined) continue;
    const { month, year } = meaning;
    if (day || month === undefined || meaning.pointer !== undefined || (year && !('number' in year))) return null;
    if (isEitherWay(words, one)) return null;
    day = { month, day: meaning.day, year: year?.number };
  }
  if (!day || !clocked || !clock || hasMoreNumbers(words, found)) return null;
  const offset = offsetIn(words, clocked);
  return offset === undefined ? null : { ...day, weekdays, clock, offset };
}

/** `11/3/2025`, which is a day in March to some and in November to others. */
const isEitherWay = (words: readonly Word[], { from }: Found): boolean =>
  words[from + 1]?.text === '/' && Number(words[from + 2]?.text) <= 12 && words[from]?.text !== words[from + 2]?.text;

const hasMoreNumbers = (words: readonly Word[], found: readonly Found[]): boolean =>
  words.some(({ kind }, at) => kind === 'number' && !found.some(({ from, to }) => at >= from && at < to));

/** The offset of the one zone that the line names, within the words of the time or right after them; null for `ET`. */
function offsetIn(words: readonly Word[], { from, to }: Found): string | null | undefined {
  let offset: string | null | undefined;
  for (let at = 0; at < words.length; at++) {
    const zone = at > 0 ? zoneAt(words, at) : undefined;
    if (!zone || (words[at]?.text === '-' && zone.offset === undefined)) continue;
    if (offset !== undefined || at < from || at > to) return undefined;
    offset = words[at]?.text === 'ET' ? null : zone.offset;
    if (offset === undefined) return undefined;
    at = zone.to - 1;
  }
  return offset;
}

function instant(year: number, { month, day, clock, offset }: Said, doubt: 'early' | 'late'): string | null {
  if (!isDay(year, month, day)) return null;
  const number = dayNumber({ year, month, day });
  const midnight = clock === '24:00';
  const date = dayText(midnight && doubt === 'late' ? number + 1 : number);
  return `${date}T${midnight ? '00:00' : clock}:00${offset ?? easternOffset(number, doubt)}`;
}
