import type { DateRef } from '../../../model/date-ref.ts';
import { civilOf, dayNumber, dayText, isDay, monthText, two, weekText, yearText } from '../calendar.ts';
import { holidayIn, lastIn, nthIn } from '../holidays.ts';
import type { Meaning, Timed, Unit, Year } from '../meaning.ts';
import type { Side } from '../tense.ts';
import { fromContext, fromDay, inNoYear, lastDay, weekendNear } from './away.ts';
import { monthDay } from './month-day.ts';
import { weekdayNear, yearNear } from './near.ts';

/** What an expression is resolved against. */
export interface Ground {
  /** The day of publication, as a day number; undefined where it is not known. */
  readonly published: number | undefined;
  /** The day of the dateline, `XXXX-05-12`, where nothing tells the year of publication. */
  readonly filed?: string | undefined;
  /** The date that the copy named last, as a TIMEX3 value, of a night with `TNI`; undefined where there is none. What only sets a figure beside another does not count. */
  readonly context: string | undefined;
  /** True where it named that date in a paragraph before. */
  readonly apart?: boolean | undefined;
  /** A day of a year that is not known, `XXXX-05-11`, or of which nothing is known, where the copy named one since. */
  readonly openDay?: string | undefined;
  /** The quarter that the copy named last. */
  readonly quarter: string | undefined;
  /** The day of an event that the copy dates, by its noun; undefined where it gives none, or several. */
  readonly dayOf: (event: string) => number | undefined;
  /** Which way the verb beside the expression points. */
  readonly side: () => Side;
}

export type Resolved = Pick<DateRef, 'type' | 'value' | 'basis'>;

const dated = (value: string, basis: Resolved['basis']): Resolved => ({ type: 'DATE', value, basis });

/** The TIMEX3 type and value of what an expression says, given when it was written. */
export function resolve(meaning: Meaning, ground: Ground): Resolved {
  switch (meaning.kind) {
    case 'duration':
      return { type: 'DURATION', value: meaning.value, basis: 'stated' };
    case 'set':
      return { type: 'SET', value: meaning.value, basis: 'stated' };
    case 'fixed':
      return dated(meaning.value, /_REF$/.test(meaning.value) ? 'open' : 'stated');
    case 'offset':
      return timed(meaning, offset(meaning, ground));
    case 'fromEvent':
      return fromEvent(meaning, ground);
    case 'calendar':
      return timed(meaning, calendar(meaning, ground));
    case 'period':
      return period(meaning, ground);
    case 'holiday':
      return timed(meaning, holiday(meaning, ground));
    case 'nthWeekday':
      return nthWeekday(meaning, ground);
    case 'weekOf':
      return weekOf(meaning, ground);
    case 'monthDay':
      return dated(...monthDay(meaning.day, ground));
    case 'time':
      return timed(meaning, dayOf(meaning, ground));
  }
}

function timed({ clock, part }: Timed, date: Resolved): Resolved {
  if (!clock && !part) return date;
  return { ...date, type: 'TIME', value: `${date.value}T${clock ?? part ?? ''}` };
}

/** The day that a bare time of day belongs to. */
function dayOf({ clock }: Timed, ground: Ground): Resolved {
  const { published, filed, openDay, context } = ground;
  if (openDay !== undefined) return dated(openDay, 'open');
  const named = context && /^\d{4}-\d\d-\d\d/.test(context) ? context.slice(0, 10) : undefined;
  if (named !== undefined && !(published !== undefined && isElsewhen(named, clock, published, ground)))
    return dated(named, 'context');
  return published === undefined ? dated(filed ?? OPEN_DAY, 'open') : dated(dayText(published), 'published');
}

/** True where a time is not of the day named last: what was at some hour was not on a day to come, what will be is not on one that is past, and a morning is not of the night before it. */
function isElsewhen(
  named: string,
  clock: string | undefined,
  today: number,
  { context, apart, side }: Ground,
): boolean {
  const day = dayText(today);
  if (named >= day) return named > day && side() < 0;
  const night = context?.endsWith('NI') && named === dayText(today - 1);
  return side() > 0 || (night === true && clock !== undefined && clock < (apart ? DUSK : NOON));
}

/** In another paragraph, an afternoon is not of that night either. */
const DUSK = '17';
const NOON = '12';

/** A day of which nothing is known. */
export const OPEN_DAY = 'XXXX-XX-XX';

/** What is not known of a stretch; a day for all that are shorter. */
const OPEN: Partial<Record<Unit, string>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

function offset(meaning: Extract<Meaning, { kind: 'offset' }>, ground: Ground): Resolved {
  const { unit, count } = meaning;
  const { published, quarter } = ground;
  const base = meaning.compares || unit === 'quarter' ? (quarter ?? ground.context) : ground.context;
  if (base && (meaning.from === 'context' || (meaning.compares && quarter))) {
    const value = fromContext(base, unit, count);
    if (value) return dated(value, 'context');
  }
  if (published === undefined) {
    const from = meaning.from === 'published' ? ground.filed : ground.openDay;
    return dated((from && inNoYear(from, unit, count)) ?? OPEN[unit] ?? OPEN_DAY, 'open');
  }
  const resolved = (value: string): Resolved => dated(value, 'published');
  if (meaning.end) return resolved(lastDay(published, unit, count));
  if (unit === 'weekend' && count === 0 && meaning.from === 'published')
    return resolved(weekendNear(published, ground.side()));
  // `the quarter`, named by nothing else, is the one that figures are out for
  if (unit === 'quarter' && meaning.from === 'context' && count === 0) return resolved(fromDay(published, unit, -1));
  return resolved(fromDay(published, unit, count));
}

/** From the day of an event, where the copy gives it one. */
function fromEvent({ unit, count, event }: Extract<Meaning, { kind: 'fromEvent' }>, ground: Ground): Resolved {
  const day = event === undefined ? undefined : ground.dayOf(event);
  return day === undefined ? dated(OPEN[unit] ?? OPEN_DAY, 'open') : dated(fromDay(day, unit, count), 'context');
}

type Calendar = Extract<Meaning, { kind: 'calendar' }>;

function calendar(meaning: Calendar, ground: Ground): Resolved {
  const { month, day, weekday } = meaning;
  if (month === undefined) {
    if (weekday !== undefined) return onWeekday(weekday, meaning, ground);
    return yearResolved(meaning.year, ground);
  }
  const year = meaning.year && yearNumber(meaning.year, ground);
  if (year) {
    return dated(ymd(year.number, month, day), year.basis);
  }
  if (ground.published === undefined) {
    return dated(`XXXX-${monthText(0, month).slice(5)}${day === undefined ? '' : `-${two(day)}`}`, 'open');
  }
  // a Feb. 29 outside its year, where nothing tells whether the last or the next is meant
  if (
    day !== undefined &&
    !isDay(civilOf(ground.published).year, month, day) &&
    meaning.pointer === undefined &&
    ground.side() === 0
  )
    return dated(`XXXX-${two(month)}-${two(day)}`, 'open');
  const near = yearNear(month, day, meaning.pointer, ground.published, ground.side, weekday);
  return dated(ymd(near, month, day), 'published');
}

/** A day that the year does not have, as Feb. 29, is known by its month alone. */
const ymd = (year: number, month: number, day: number | undefined): string =>
  day === undefined || !isDay(year, month, day) ? monthText(year, month) : `${monthText(year, month)}-${two(day)}`;

function yearNumber(year: Year, ground: Ground): { number: number; basis: DateRef['basis'] } | undefined {
  if ('number' in year) return { number: year.number, basis: 'stated' };
  if (year.from === 'context' && ground.context) {
    const named = /^\d{4}/.exec(ground.context);
    if (named) return { number: Number(named[0]) + year.offset, basis: 'context' };
  }
  if (ground.published === undefined) return undefined;
  return { number: civilOf(ground.published).year + year.offset, basis: 'published' };
}

function yearResolved(year: Year | undefined, ground: Ground): Resolved {
  const number = year && yearNumber(year, ground);
  return number ? dated(yearText(number.number), number.basis) : dated('XXXX', 'open');
}

/** The weekday nearest to the day of publication, on the side that the verb points to; behind where nothing tells. */
function onWeekday(weekday: number, { pointer, later }: Calendar, ground: Ground): Resolved {
  if (ground.published === undefined) return dated(`XXXX-WXX-${weekday}`, 'open');
  if (later !== undefined) return dated(dayText(weekdayNear(weekday, 1, ground.published, 1) + later), 'published');
  return dated(dayText(weekdayNear(weekday, pointer, ground.published, ground.side())), 'published');
}

const MIDDLES: Record<string, number> = { Q1: 2, Q2: 5, Q3: 8, Q4: 11, H1: 3, H2: 9, SP: 4, SU: 7, FA: 10, WI: 1 };

function period(meaning: Extract<Meaning, { kind: 'period' }>, ground: Ground): Resolved {
  const { name } = meaning;
  const year = meaning.year && yearNumber(meaning.year, ground);
  if (name === 'Q') {
    const quarter = /-Q([1-4])$/.exec(ground.quarter ?? '');
    return year ? dated(`${yearText(year.number)}-Q${quarter?.[1] ?? 'X'}`, year.basis) : dated('XXXX-QX', 'open');
  }
  if (year) return dated(`${yearText(year.number)}-${name}`, year.basis);
  if (ground.published === undefined) return dated(`XXXX-${name}`, 'open');
  const near = yearNear(
    MIDDLES[name] ?? 6,
    undefined,
    meaning.pointer,
    ground.published,
    name.startsWith('Q') && !meaning.sided ? () => (meaning.fiscal ? -1 : 0) : ground.side,
  );
  return dated(`${yearText(near)}-${name}`, 'published');
}

function holiday(meaning: Extract<Meaning, { kind: 'holiday' }>, ground: Ground): Resolved {
  const year = meaning.year && yearNumber(meaning.year, ground);
  if (year) return dated(dayText(holidayIn(meaning.name, year.number)), year.basis);
  if (ground.published === undefined) return dated(OPEN_DAY, 'open');
  const { published } = ground;
  const side = meaning.pointer || ground.side();
  const around = [-1, 0, 1].map((n) => holidayIn(meaning.name, civilOf(published).year + n));
  const fits = around.filter((day) => (side < 0 ? day <= published : side > 0 ? day >= published : true));
  const nearest = fits.reduce((best, day) => (Math.abs(day - published) < Math.abs(best - published) ? day : best));
  return dated(dayText(nearest), 'published');
}

function nthWeekday({ nth, weekday, month, year }: Extract<Meaning, { kind: 'nthWeekday' }>, ground: Ground): Resolved {
  const named = calendar({ kind: 'calendar', month, year }, ground);
  const within = Number(named.value.slice(0, 4));
  if (Number.isNaN(within)) return dated(`${named.value}-XX`, 'open');
  return { ...named, value: dayText(nth < 0 ? lastIn(within, month, weekday) : nthIn(within, month, weekday, nth)) };
}

function weekOf(meaning: Extract<Meaning, { kind: 'weekOf' }>, ground: Ground): Resolved {
  const date = calendar({ ...meaning, kind: 'calendar' }, ground);
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date.value);
  if (!match) return { ...date, value: 'XXXX-WXX' };
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return { ...date, value: weekText(dayNumber({ year, month, day })) };
}
