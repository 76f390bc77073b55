import type { Span } from '../../model/span.ts';
import { wordSet } from '../../text/word-sets.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { monthOf, weekdays } from '../calendar-words.ts';
import { dayNumber, dayOfText, isDay, weekdayOf } from '../dates/calendar.ts';
import { termOf } from '../dates/terms.ts';
import { offsetOf } from '../dates/zones.ts';

/**
 * The moment that a line gives, as ISO 8601 writes it. Where the line gives no year, it is the first such moment that is not
 * before the day of publication.
 *
 * @param span Where the line stands.
 * @param published The day of publication, or its instant, where known.
 * @returns Null unless the line holds one day, one time with its zone, and no number beside them; and where its weekday is
 * not that day's.
 * @example momentIn('until 0900 GMT Jan 3', [0, 20], '2022-12-30') // 2023-01-03T09:00:00Z
 */
export function momentIn(source: string, span: Span, published: string | undefined): string | null {
  const words = wordsOf(source, span);
  const [day, ...days] = daysIn(words);
  if (!day || days.length > 0) return null;
  const [clock, ...clocks] = clocksIn(words, day);
  if (!clock || clocks.length > 0) return null;
  const offset = zoneAt(words, clock, day);
  const figures = words.filter((word, at) => word.kind === 'number' && !within(day, at) && !within(clock, at));
  if (offset === null || figures.length > 0) return null;
  const value =
    day.year === undefined ? firstFrom(published, day, clock, offset) : instant(day.year, day, clock, offset);
  return value !== null && isOnWeekday(words, value) ? value : null;
}

/** A part of the line, from one word up to another. */
interface Part {
  readonly from: number;
  readonly to: number;
}

interface Day extends Part {
  readonly month: number;
  readonly day: number;
  readonly year?: number;
}

interface Clock extends Part {
  readonly hours: number;
  readonly minutes: number;
}

const within = ({ from, to }: Part, at: number): boolean => at >= from && at < to;

/** Each month with a day on either side, and the year after them: a number of four figures there is no time. */
function daysIn(words: readonly Word[]): Day[] {
  const days: Day[] = [];
  for (const [at, word] of words.entries()) {
    const month = monthOf.get(word.lower);
    if (month === undefined || word.shape === 'lower') continue;
    const after = words[at + 1]?.text === '.' ? at + 2 : at + 1;
    const [before, following] = [dayOf(words[at - 1]), dayOf(words[after])];
    const day = following ?? before;
    if (day === null) continue;
    const end = following === null ? after : pastOrdinal(words, after + 1);
    const next = words[end]?.text === ',' ? end + 1 : end;
    const year = YEAR.test(words[next]?.text ?? '') ? Number(words[next]?.text) : undefined;
    days.push({
      month,
      day,
      from: following === null ? at - 1 : at,
      to: year === undefined ? end : next + 1,
      ...(year === undefined ? {} : { year }),
    });
  }
  return days;
}

const YEAR = /^(?:19|20)\d\d$/;

const pastOrdinal = (words: readonly Word[], at: number): number =>
  ORDINAL.has(words[at]) && words[at]?.spaced === false ? at + 1 : at;

const ORDINAL = wordSet('st nd rd th');

function dayOf(word: Word | undefined): number | null {
  const day = word?.kind === 'number' && /^\d{1,2}$/.test(word.text) ? Number(word.text) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

/** The times that stand outside the day: `0900`, `6 p.m.`, `09:30`, `12.01 a.m.` */
function clocksIn(words: readonly Word[], day: Day): Clock[] {
  const clocks: Clock[] = [];
  for (let at = 0; at < words.length; at++) {
    const clock = within(day, at) ? null : clockAt(words, at);
    if (!clock) continue;
    clocks.push(clock);
    at = clock.to - 1;
  }
  return clocks;
}

function clockAt(words: readonly Word[], at: number): Clock | null {
  const [first, mark, second] = [words[at], words[at + 1], words[at + 2]];
  if (first?.kind !== 'number') return null;
  const whole = /^\d{4}$/.test(first.text);
  const parted = !whole && (mark?.text === ':' || mark?.text === '.') && second?.kind === 'number' && !second.spaced;
  const then = parted ? at + 3 : at + 1;
  const [h = '', m = '0'] = whole
    ? [first.text.slice(0, 2), first.text.slice(2)]
    : parted
      ? [first.text, second.text]
      : first.text.split('.');
  const half = termOf(words[then]?.lower ?? '');
  const [hours, minutes] = [Number(h), Number(m)];
  if (!/^\d{1,2}$/.test(h) || !/^\d{1,2}$/.test(m) || minutes > 59 || hours > 23) return null;
  if (half?.kind !== 'meridiem')
    return whole || parted ? { hours, minutes, from: at, to: HOURS.has(words[then]) ? then + 1 : then } : null;
  if (whole || hours < 1 || hours > 12) return null;
  return { hours: (hours % 12) + (half.noon ? 12 : 0), minutes, from: at, to: then + 1 };
}

const HOURS = wordSet('hours hrs h');

/** The offset of the one zone that the line names, right after the time or right after the day that follows the time. */
function zoneAt(words: readonly Word[], clock: Clock, day: Day): string | null {
  const named = words.flatMap((word, at) =>
    termOf(word.lower)?.kind === 'zone' && word.shape === 'upper' ? [at] : [],
  );
  const [at, ...others] = named;
  if (at === undefined || others.length > 0) return null;
  const beside = at === clock.to || (at === day.to && day.from === clock.to);
  return beside ? (offsetOf(words[at]?.text ?? '') ?? null) : null;
}

/** Half a day and more, in milliseconds: as far as any zone is ahead of Greenwich. */
const AHEAD = 14 * 3_600_000;

/** The moment in the year of publication or, where it has gone by on that day anywhere, in the next. */
function firstFrom(published: string | undefined, day: Day, clock: Clock, offset: string): string | null {
  const start = dayOfText(published ?? '');
  if (start === undefined) return null;
  const year = Number(published?.slice(0, 4));
  for (const next of [year, year + 1]) {
    const value = instant(next, day, clock, offset);
    if (value !== null && Date.parse(value) >= start * 86_400_000 - AHEAD) return value;
  }
  return null;
}

function instant(year: number, { month, day }: Day, { hours, minutes }: Clock, offset: string): string | null {
  if (!isDay(year, month, day)) return null;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}T${pad(hours)}:${pad(minutes)}:00${offset}`;
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** False where the line names a weekday and the day falls on another. */
function isOnWeekday(words: readonly Word[], value: string): boolean {
  const [year, month, day] = value.slice(0, 10).split('-').map(Number);
  const actual = weekdayOf(dayNumber({ year: year ?? 0, month: month ?? 0, day: day ?? 0 }));
  return words.every(({ lower, shape }) => {
    const term = weekdays.has(lower) && shape !== 'lower' ? termOf(lower) : undefined;
    return term?.kind !== 'weekday' || term.weekday === actual;
  });
}
