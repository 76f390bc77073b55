import type { DateRef } from '../../../model/date-ref.ts';
import {
  civilOf,
  dayNumber,
  daysInMonth,
  dayText,
  isDay,
  monthsOn,
  monthText,
  quarterText,
  two,
  weekdayOf,
  weekText,
  yearText,
} from '../calendar.ts';
import { holidayIn } from '../holidays.ts';
import type { Meaning, Pointer, Timed, Unit, Year } from '../meaning.ts';
import type { Side } from '../tense.ts';

/** What an expression is resolved against. */
export interface Ground {
  /** The day of publication, as a day number; undefined where it is not known. */
  readonly published: number | undefined;
  /** The date that the copy named last, as a TIMEX3 value; undefined where there is none. What only sets a figure beside another does not count. */
  readonly context: string | undefined;
  /** The quarter that the copy named last. */
  readonly quarter: string | undefined;
  /** Which way the verb beside the expression points. */
  readonly side: () => Side;
}

export type Resolved = Pick<DateRef, 'type' | 'value' | 'basis'>;

/** The TIMEX3 type and value of what an expression says, given when it was written. */
export function resolve(meaning: Meaning, ground: Ground): Resolved {
  switch (meaning.kind) {
    case 'duration':
      return { type: 'DURATION', value: meaning.value, basis: 'stated' };
    case 'set':
      return { type: 'SET', value: meaning.value, basis: 'stated' };
    case 'fixed':
      return { type: 'DATE', value: meaning.value, basis: /_REF$/.test(meaning.value) ? 'open' : 'stated' };
    case 'offset':
      return timed(meaning, offset(meaning, ground));
    case 'calendar':
      return timed(meaning, calendar(meaning, ground));
    case 'period':
      return period(meaning, ground);
    case 'holiday':
      return timed(meaning, holiday(meaning, ground));
    case 'weekOf':
      return weekOf(meaning, ground);
    case 'time':
      return timed(meaning, dayOf(ground));
  }
}

function timed({ clock, part }: Timed, date: Resolved): Resolved {
  if (!clock && !part) return date;
  return { ...date, type: 'TIME', value: `${date.value}T${clock ?? part ?? ''}` };
}

/** The day that a bare time of day belongs to. */
function dayOf({ published, context }: Ground): Resolved {
  if (context && /^\d{4}-\d\d-\d\d/.test(context))
    return { type: 'DATE', value: context.slice(0, 10), basis: 'context' };
  return published === undefined
    ? { type: 'DATE', value: OPEN_DAY, basis: 'open' }
    : { type: 'DATE', value: dayText(published), basis: 'published' };
}

const OPEN_DAY = 'XXXX-XX-XX';

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
    if (value) return { type: 'DATE', value, basis: 'context' };
  }
  if (published === undefined) return { type: 'DATE', value: OPEN[unit] ?? OPEN_DAY, basis: 'open' };
  const resolved = (value: string): Resolved => ({ type: 'DATE', value, basis: 'published' });
  if (meaning.end) return resolved(lastDay(published, unit, count));
  if (unit === 'weekend' && count === 0 && meaning.from === 'published')
    return resolved(weekendNear(published, ground.side()));
  // `the quarter`, named by nothing else, is the one that figures are out for
  if (unit === 'quarter' && meaning.from === 'context' && count === 0) return resolved(fromDay(published, unit, -1));
  return resolved(fromDay(published, unit, count));
}

/** The weekend that lies nearest on the side that the words point to. */
function weekendNear(published: number, side: Side): string {
  const begun = weekdayOf(published) >= 6;
  return fromDay(published, 'weekend', side > 0 || begun ? 0 : -1);
}

/** The last day of a month or year, so many on. */
function lastDay(published: number, unit: Unit, count: number): string {
  const { year, month } = civilOf(published);
  if (unit === 'year') return dayText(dayNumber({ year: year + count, month: 12, day: 31 }));
  const to = monthsOn(year, month, count);
  return dayText(dayNumber({ year: to.year, month: to.month, day: daysInMonth(to.year, to.month) }));
}

/** So many units from a day, as exact as the unit. */
function fromDay(day: number, unit: Unit, count: number): string {
  const { year, month } = civilOf(day);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return dayText(day);
    case 'day':
      return dayText(day + count);
    case 'week':
      return weekText(day + count * 7);
    case 'weekend':
      return `${weekText(day + count * 7)}-WE`;
    case 'month': {
      const to = monthsOn(year, month, count);
      return monthText(to.year, to.month);
    }
    case 'quarter': {
      const to = monthsOn(year, month, count * 3);
      return quarterText(to.year, Math.ceil(to.month / 3));
    }
    case 'year':
      return yearText(year + count);
    case 'decade':
      return yearText(year + count * 10).slice(0, 3);
    case 'century':
      return yearText(year + count * 100).slice(0, 2);
  }
}

/** So many units from a date that the copy named: a year before a quarter is a quarter, a day after a month is not known. */
function fromContext(context: string, unit: Unit, count: number): string | undefined {
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(context);
  if (day) {
    const [year, month, date] = [Number(day[1]), Number(day[2]), Number(day[3])];
    if (unit === 'year')
      return count === 0 ? yearText(year) : fromDay(dayNumber({ year, month, day: date }), unit, count);
    return fromDay(dayNumber({ year, month, day: date }), unit, count);
  }
  const rest = /^(\d{4})(-.*)?$/.exec(context);
  if (!rest) return undefined;
  const year = Number(rest[1]);
  if (unit === 'year') return `${yearText(year + count)}${count === 0 ? '' : (rest[2] ?? '')}`;
  const quarter = /^-Q([1-4])$/.exec(rest[2] ?? '');
  if (unit === 'quarter' && quarter) {
    const index = year * 4 + Number(quarter[1]) - 1 + count;
    return quarterText(Math.floor(index / 4), (index % 4) + 1);
  }
  const month = /^-(\d\d)$/.exec(rest[2] ?? '');
  if (unit === 'month' && month) {
    const to = monthsOn(year, Number(month[1]), count);
    return monthText(to.year, to.month);
  }
  return undefined;
}

function calendar(meaning: Extract<Meaning, { kind: 'calendar' }>, ground: Ground): Resolved {
  const { month, day, weekday } = meaning;
  if (month === undefined) {
    if (weekday !== undefined) return onWeekday(weekday, meaning.pointer, ground);
    return yearResolved(meaning.year, ground);
  }
  const year = meaning.year && yearNumber(meaning.year, ground);
  if (year) {
    if (day !== undefined && !isDay(year.number, month, day))
      return { type: 'DATE', value: monthText(year.number, month), basis: year.basis };
    return { type: 'DATE', value: ymd(year.number, month, day), basis: year.basis };
  }
  if (ground.published === undefined) {
    return {
      type: 'DATE',
      value: `XXXX-${monthText(0, month).slice(5)}${day === undefined ? '' : `-${two(day)}`}`,
      basis: 'open',
    };
  }
  const nearest = yearNear(month, day, meaning.pointer, ground.published, ground.side);
  return { type: 'DATE', value: ymd(nearest, month, day), basis: 'published' };
}

const ymd = (year: number, month: number, day: number | undefined): string =>
  day === undefined ? monthText(year, month) : `${monthText(year, month)}-${two(day)}`;

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
  return number
    ? { type: 'DATE', value: yearText(number.number), basis: number.basis }
    : { type: 'DATE', value: 'XXXX', basis: 'open' };
}

/** The weekday nearest to the day of publication, on the side that the verb points to; behind where nothing tells. */
function onWeekday(weekday: number, pointer: Pointer | undefined, ground: Ground): Resolved {
  if (ground.published === undefined) return { type: 'DATE', value: `XXXX-WXX-${weekday}`, basis: 'open' };
  return {
    type: 'DATE',
    value: dayText(weekdayNear(weekday, pointer, ground.published, ground.side())),
    basis: 'published',
  };
}

/** The number of the day that a weekday means. `last` never means the day itself. */
function weekdayNear(weekday: number, pointer: Pointer | undefined, published: number, side: Side): number {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  if (pointer === -1) return published - (back || 7);
  if (pointer === 1) return published + (ahead || 7);
  return side > 0 ? published + ahead : published - back;
}

/** Nothing is named without its year that lies further off than this, where it lies nearer on the other side, in days. */
const FAR = 300;

/** How much further off a past month or day may lie than the next one, where nothing tells which is meant. */
const PAST_BIAS = 1.5;

/** The year in which a month or a day lies nearest to publication, on the side that the words point to. */
function yearNear(
  month: number,
  day: number | undefined,
  pointer: Pointer | undefined,
  published: number,
  side: () => Side,
): number {
  const { year, month: nowMonth, day: nowDay } = civilOf(published);
  const now = nowMonth * 32 + (day === undefined ? 0 : nowDay);
  const then = month * 32 + (day ?? 0);
  if (pointer === -1) return then < now ? year : year - 1;
  if (pointer === 1) return then > now ? year : year + 1;
  if (pointer === 0) return year;
  const gap = (candidate: number) =>
    Math.abs(
      dayNumber({ year: candidate, month, day: day ?? Math.floor(daysInMonth(candidate, month) / 2) }) - published,
    );
  const back = then <= now ? year : year - 1;
  const ahead = then >= now ? year : year + 1;
  const way = side();
  // news looks back more than ahead
  if (way === 0) return gap(back) <= gap(ahead) * PAST_BIAS ? back : ahead;
  const sided = way < 0 ? back : ahead;
  const nearest = gap(back) <= gap(ahead) ? back : ahead;
  return gap(sided) > FAR ? nearest : sided;
}

const MIDDLES: Record<string, number> = { Q1: 2, Q2: 5, Q3: 8, Q4: 11, H1: 3, H2: 9, SP: 4, SU: 7, FA: 10, WI: 1 };

function period(meaning: Extract<Meaning, { kind: 'period' }>, ground: Ground): Resolved {
  const { name } = meaning;
  const year = meaning.year && yearNumber(meaning.year, ground);
  if (name === 'Q') {
    const quarter = /-Q([1-4])$/.exec(ground.quarter ?? '');
    return year
      ? { type: 'DATE', value: `${yearText(year.number)}-Q${quarter?.[1] ?? 'X'}`, basis: year.basis }
      : { type: 'DATE', value: 'XXXX-QX', basis: 'open' };
  }
  if (year) return { type: 'DATE', value: `${yearText(year.number)}-${name}`, basis: year.basis };
  if (ground.published === undefined) return { type: 'DATE', value: `XXXX-${name}`, basis: 'open' };
  const near = yearNear(
    MIDDLES[name] ?? 6,
    undefined,
    meaning.pointer,
    ground.published,
    name.startsWith('Q') ? () => (meaning.fiscal ? -1 : 0) : ground.side,
  );
  return { type: 'DATE', value: `${yearText(near)}-${name}`, basis: 'published' };
}

function holiday(meaning: Extract<Meaning, { kind: 'holiday' }>, ground: Ground): Resolved {
  const year = meaning.year && yearNumber(meaning.year, ground);
  if (year) return { type: 'DATE', value: dayText(holidayIn(meaning.name, year.number)), basis: year.basis };
  if (ground.published === undefined) return { type: 'DATE', value: OPEN_DAY, basis: 'open' };
  const { published } = ground;
  const side = meaning.pointer || ground.side();
  const around = [-1, 0, 1].map((n) => holidayIn(meaning.name, civilOf(published).year + n));
  const fits = around.filter((day) => (side < 0 ? day <= published : side > 0 ? day >= published : true));
  const nearest = fits.reduce((best, day) => (Math.abs(day - published) < Math.abs(best - published) ? day : best));
  return { type: 'DATE', value: dayText(nearest), basis: 'published' };
}

function weekOf(meaning: Extract<Meaning, { kind: 'weekOf' }>, ground: Ground): Resolved {
  const date = calendar({ ...meaning, kind: 'calendar' }, ground);
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date.value);
  if (!match) return { ...date, value: 'XXXX-WXX' };
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return { ...date, value: weekText(dayNumber({ year, month, day })) };
}
