import type { DateRef } from '../../../model/date-ref.ts';
import { civilOf, dayText, isDay, monthText, two, yearText } from '../calendar.ts';
import type { Meaning, Year } from '../meaning.ts';
import { dated, type Ground, type Resolved } from './ground.ts';
import { weekdayNear, yearNear } from './near.ts';

type Calendar = Extract<Meaning, { kind: 'calendar' }>;

/** A day, a month, a year or a weekday by its name. */
export function calendar(meaning: Calendar, ground: Ground): Resolved {
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

/** The year that is said, and what it is known from; undefined where nothing tells. */
export function yearNumber(year: Year, ground: Ground): { number: number; basis: DateRef['basis'] } | undefined {
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
