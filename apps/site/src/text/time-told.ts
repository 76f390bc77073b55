import type { DateRef } from '@dateline/content';
import { told, weekdays } from './day.ts';

/**
 * What a time that copy speaks of says, in words; also where it has no place on the calendar. The value where it cannot be told.
 *
 * @param time Its type and its value in TIMEX3 syntax.
 * @see https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html#timex3
 * @example timeTold({ type: 'DURATION', value: 'P2Y' }) // 2 years
 */
export function timeTold({ type, value }: Pick<DateRef, 'type' | 'value'>): string {
  const one = (what: string): string => `${type === 'SET' ? 'every' : /^[aeiou]/.test(what) ? 'an' : 'a'} ${what}`;
  const [day = '', time = ''] = value.split('T');
  const part = partsOfDay.get(time);
  if (day === 'XXXX-XX-XX' && time !== '') return part ? one(part) : time;
  const words = told(value)?.text ?? known.get(value) ?? lengthTold(value, type) ?? openTold(day, one);
  return words === null ? value : part ? `${words}, ${part}` : words;
}

const known: ReadonlyMap<string, string> = new Map([
  ['PRESENT_REF', 'now'],
  ['PAST_REF', 'some time past'],
  ['FUTURE_REF', 'some time to come'],
]);

const partsOfDay: ReadonlyMap<string, string> = new Map([
  ['MO', 'morning'],
  ['MI', 'midday'],
  ['AF', 'afternoon'],
  ['EV', 'evening'],
  ['NI', 'night'],
]);

/** `P1Y6M` as `1 year and 6 months`; how often, where it is of a set. */
function lengthTold(value: string, type: DateRef['type']): string | null {
  const [, days = '', hours = ''] = /^P((?:[\dX.]+[YMWD])*)(?:T((?:[\dX.]+[HMS])+))?$/.exec(value) ?? [];
  const told = [...countsIn(days, daily), ...countsIn(hours, hourly)];
  if (told.length === 0) return null;
  return type === 'SET'
    ? `every ${told
        .join(' and ')
        .replace(/^1 /, '')
        .replace(/^some /, 'few ')}`
    : told.join(' and ');
}

const daily: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const hourly: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };

const countsIn = (all: string, units: Readonly<Record<string, string>>): string[] =>
  [...all.matchAll(/([\dX.]+)([A-Z])/g)].map(
    ([, count = '', unit = '']) => `${/X/.test(count) ? 'some' : count} ${units[unit]}${count === '1' ? '' : 's'}`,
  );

/** A day, a month or a season of which the copy does not tell which one, or not of which year. */
function openTold(day: string, one: (what: string) => string): string | null {
  const whole = wholes.get(day);
  if (whole) return one(whole);
  const weekday = weekdays[Number(/^XXXX-WXX-([1-7])$/.exec(day)?.[1]) - 1];
  if (weekday) return one(weekday);
  const [, year = '', season = ''] = /^(XXXX|\d{4})-(SP|SU|FA|WI)$/.exec(day) ?? [];
  if (season) return year === 'XXXX' ? one(seasons[season] ?? '') : `${seasons[season]} of ${year}`;
  // any leap year has all days; its weeks are those of no other
  const ofYear = /^XXXX-(?!W)/.test(day) ? told(day.replace('XXXX', '2000'))?.text : undefined;
  return ofYear ? ofYear.replace(/(?: of)? 2000$/, ' of a year not told') : null;
}

const wholes: ReadonlyMap<string, string> = new Map([
  ['XXXX', 'year'],
  ['XXXX-XX', 'month'],
  ['XXXX-XX-XX', 'day'],
  ['XXXX-WXX', 'week'],
  ['XXXX-WXX-WE', 'weekend'],
]);

const seasons: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
