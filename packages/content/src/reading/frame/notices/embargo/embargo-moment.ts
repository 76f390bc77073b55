import type { Span } from '../../../../model/span.ts';
import { type Word, wordsOf } from '../../../../text/words/index.ts';
import { type Civil, civilOf, dayNumber, dayOfText, dayText, isDay, weekdayOf } from '../../../dates/calendar.ts';
import { find } from '../../../dates/find/index.ts';
import { zoneAt } from '../../../dates/find/zone.ts';
import type { Found } from '../../../dates/meaning.ts';
import { zonesInShort } from './spelled-zones.ts';
import { type AmericanZone, americanOffset, isAmericanZone } from './summer-time.ts';

/**
 * The moment that a line gives, as ISO 8601 writes it. Where the line gives no year, or no more than a day of the week, it is the first
 * such moment that is not before the day of publication.
 *
 * @param span Where the line stands.
 * @param published The day of publication, or its instant, where known.
 * @param doubt Which of two moments a midnight is, that of the day's beginning or of its end.
 * @returns Null unless the line holds one day, one time with its zone, or several of one moment, and no number beside them; and where its weekday is
 * not that day's.
 * @example momentIn('until 0900 GMT Jan 3', [0, 20], '2022-12-30') // 2023-01-03T09:00:00Z
 */
export function momentIn(
  source: string,
  span: Span,
  published: string | undefined,
  doubt: 'early' | 'late' = 'late',
): string | null {
  const text = besideTime(source.slice(...span));
  const said = saidIn(wordsOf(text, [0, text.length]));
  if (!said) return null;
  const start = said.day?.year === undefined ? dayOfText(published ?? '') : undefined;
  for (const day of daysOf(said, start, published)) {
    const [value = null, ...others] = said.times.map((time) => instant(day, time, doubt));
    if (value === null || (start !== undefined && Date.parse(value) < start * 86_400_000 - AHEAD)) continue;
    if (others.some((other) => other === null || Date.parse(other) !== Date.parse(value))) return null;
    return said.weekdays.every((weekday) => weekday === weekdayOf(dayNumber(day))) ? value : null;
  }
  return null;
}

/** The same with the zone right behind the time, and under its short name: `00:01 6 November 2026 GMT`. */
const besideTime = (text: string): string => zonesInShort(text).replace(LATE, '$1 $3 $2');

const LATE =
  /(\b\d\d?[:.]\d\d(?: ?[ap]\.?m\b\.?)?|\b\d{4}(?= [A-Z])|\d ?[ap]\.?m\b\.?)((?:(?!\d[:.]\d|\b[A-Z]{1,3}T\b).)* 20\d\d),? \(?(GMT|UTC|[A-Z]{1,3}T)\b\)?(?=\W*$)/i;

/** Half a day and more, in milliseconds: as far as any zone is ahead of Greenwich. */
const AHEAD = 14 * 3_600_000;

/** The days that a line may mean: in the year of publication and, for what has gone by on that day anywhere, the next; of the week, the first from then on, but that of publication itself right after its midnight. */
function daysOf({ day, weekdays: [weekday = 0], times }: Said, start: number | undefined, published = ''): Civil[] {
  const year = Number(published.slice(0, 4));
  if (day) return (day.year ? [day.year] : published ? [year, year + 1] : []).map((one) => ({ ...day, year: one }));
  if (start === undefined) return [];
  const ahead = (weekday + 7 - weekdayOf(start)) % 7;
  return ahead === 0 && times.some(({ clock }) => clock < '06') ? [] : [civilOf(start + ahead)];
}

interface Said {
  /** Undefined where the line gives a day of the week and no more. */
  readonly day?: Omit<Civil, 'year'> & { readonly year: number | undefined };
  readonly weekdays: readonly number[];
  /** One, or several that must be of one moment: `0900 GMT / 1000 CET`. */
  readonly times: readonly Time[];
}

interface Time {
  /** `09:00`, `24:00` for midnight. */
  readonly clock: string;
  /** Of a zone of the United States the name, since it hangs on the day. */
  readonly offset: string | AmericanZone;
}

/** The one day and the time of a line, with its zone; null where one is missing, or there is more. */
function saidIn(words: readonly Word[]): Said | null {
  const found = find(words);
  const weekdays: number[] = [];
  let day: Said['day'];
  let isPlain = true;
  const clocked: Found[] = [];
  for (const one of found) {
    const { meaning } = one;
    if (meaning.kind !== 'time' && meaning.kind !== 'calendar') return null;
    if (meaning.part !== undefined) return null;
    if (meaning.clock !== undefined) clocked.push(one);
    if (meaning.kind === 'time') continue;
    if (meaning.weekday !== undefined) weekdays.push(meaning.weekday);
    else if (meaning.day === undefined) return null;
    if (meaning.pointer !== undefined || meaning.later !== undefined) isPlain = false;
    if (meaning.day === undefined) continue;
    const { month, year } = meaning;
    if (day || month === undefined || meaning.pointer !== undefined || (year && !('number' in year))) return null;
    if (isEitherWay(words, one)) return null;
    day = { month, day: meaning.day, year: year?.number };
  }
  if (!day && !(isPlain && weekdays.length === 1)) return null;
  if (clocked.length === 0 || clocked.length > MOST || hasMoreNumbers(words, found)) return null;
  const times = clocked.map((one, i) =>
    timeOf(words, one, clocked[i - 1]?.to ?? 0, clocked[i + 1]?.from ?? words.length),
  );
  return times.every((time) => time !== null) ? { ...(day && { day }), weekdays, times } : null;
}

/** `11/3/2025`, which is a day in March to some and in November to others. */
const isEitherWay = (words: readonly Word[], { from }: Found): boolean =>
  words[from + 1]?.text === '/' && Number(words[from + 2]?.text) <= 12 && words[from]?.text !== words[from + 2]?.text;

const hasMoreNumbers = (words: readonly Word[], found: readonly Found[]): boolean =>
  words.some(({ kind }, at) => kind === 'number' && !found.some(({ from, to }) => at >= from && at < to));

/** More times than any line gives for one moment. */
const MOST = 3;

function timeOf(words: readonly Word[], found: Found, start: number, end: number): Time | null {
  const clock = 'clock' in found.meaning ? found.meaning.clock?.slice(0, 5) : undefined;
  const offset = offsetIn(words, found, start, end);
  return clock === undefined || offset === undefined ? null : { clock, offset };
}

/** The offset of the one zone that a part of the line names, within the words of the time or right after them; for `ET` and its like the name. */
function offsetIn(words: readonly Word[], { from, to }: Found, start: number, end: number): string | undefined {
  let offset: string | undefined;
  for (let at = start; at < end; at++) {
    const text = words[at]?.text;
    // right behind the time before, it is of that
    const american = isAmericanZone(text) && (at > start || start === 0) ? { offset: text, to: at + 1 } : undefined;
    const zone = at > 0 ? (american ?? zoneAt(words, at)) : undefined;
    if (!zone || (text === '-' && zone.offset === undefined)) continue;
    if (offset !== undefined || at < from || at > to) return undefined;
    offset = zone.offset;
    if (offset === undefined) return undefined;
    at = zone.to - 1;
  }
  return offset;
}

function instant(civil: Civil, { clock, offset }: Time, doubt: 'early' | 'late'): string | null {
  if (!isDay(civil.year, civil.month, civil.day)) return null;
  const number = dayNumber(civil);
  const midnight = clock === '24:00';
  const date = dayText(midnight && doubt === 'late' ? number + 1 : number);
  return `${date}T${midnight ? '00:00' : clock}:00${isAmericanZone(offset) ? americanOffset(offset, number, doubt) : offset}`;
}
