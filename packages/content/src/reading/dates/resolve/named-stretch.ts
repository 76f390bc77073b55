import { civilOf, dayOfText, dayText, weekText, yearText } from '../calendar.ts';
import { holidayIn, lastIn, nthIn } from '../holidays.ts';
import type { Meaning } from '../meaning.ts';
import { dated, type Ground, OPEN_DAY, type Resolved } from './ground.ts';
import { calendar, yearNumber } from './named-day.ts';
import { yearNear } from './near.ts';

/** The month that a stretch of a year lies about. */
const MIDDLES: Record<string, number> = { Q1: 2, Q2: 5, Q3: 8, Q4: 11, H1: 3, H2: 9, SP: 4, SU: 7, FA: 10, WI: 1 };

/** `the third quarter`, `the first half`, `summer`. */
export function period(meaning: Extract<Meaning, { kind: 'period' }>, ground: Ground): Resolved {
  const { name } = meaning;
  const year = meaning.year && yearNumber(meaning.year, ground);
  if (name === 'Q') {
    return year
      ? dated(`${yearText(year.number)}-Q${ground.quarter?.charAt(6) ?? 'X'}`, year.basis)
      : dated('XXXX-QX', 'open');
  }
  if (year) return dated(`${yearText(year.number)}-${name}`, year.basis);
  if (ground.published === undefined) return dated(`XXXX-${name}`, 'open');
  const near = yearNear(
    MIDDLES[name] ?? 6,
    undefined,
    meaning.pointer,
    ground.published,
    name.startsWith('Q') && !meaning.sided
      ? () => (meaning.fiscal ? -1 : 0)
      : () => (ground.side() > 0 ? 2 : ground.side()),
  );
  return dated(`${yearText(near)}-${name}`, 'published');
}

/** A holiday, in the year that makes it the nearest where none is said. */
export function holiday(meaning: Extract<Meaning, { kind: 'holiday' }>, ground: Ground): Resolved {
  const year = meaning.year && yearNumber(meaning.year, ground);
  if (year) return dated(dayText(holidayIn(meaning.name, year.number)), year.basis);
  if (ground.published === undefined) return dated(OPEN_DAY, 'open');
  const { published } = ground;
  const side = meaning.pointer || ground.side();
  const around = [-1, 0, 1].map((n) => holidayIn(meaning.name, civilOf(published).year + n));
  // `last Christmas` never means the day itself
  const from = published + (meaning.pointer ?? 0);
  const fits = around.filter((day) => (side < 0 ? day <= from : side > 0 ? day >= from : true));
  const nearest = fits.reduce((best, day) => (Math.abs(day - published) < Math.abs(best - published) ? day : best));
  return dated(dayText(nearest), 'published');
}

/** `the first Monday in May`. */
export function nthWeekday(
  { nth, weekday, month, year }: Extract<Meaning, { kind: 'nthWeekday' }>,
  ground: Ground,
): Resolved {
  const named = calendar({ kind: 'calendar', month, year }, ground);
  const within = Number(named.value.slice(0, 4));
  if (Number.isNaN(within)) return dated(`${named.value}-XX`, 'open');
  return { ...named, value: dayText(nth < 0 ? lastIn(within, month, weekday) : nthIn(within, month, weekday, nth)) };
}

/** `the week of May 3`. */
export function weekOf(meaning: Extract<Meaning, { kind: 'weekOf' }>, ground: Ground): Resolved {
  const date = calendar({ ...meaning, kind: 'calendar' }, ground);
  const day = dayOfText(date.value);
  return { ...date, value: day === undefined ? 'XXXX-WXX' : weekText(day) };
}
