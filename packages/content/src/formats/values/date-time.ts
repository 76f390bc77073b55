import { instantOf } from './instant.ts';

const DATE_TIME = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)?$/;

/**
 * A day or a moment of the model as XML Schema's `dateTime`: a day is its midnight in UTC, and a zone that the copy does
 * not give is not added.
 *
 * @returns Null where it is not known, or no moment of the calendar.
 * @see https://www.w3.org/TR/xmlschema-2/#dateTime
 * @example dateTimeOf('2031-05-06T09:00+09:00') // 2031-05-06T09:00:00+09:00
 */
export function dateTimeOf(value: string | null | undefined): string | null {
  const moment = instantOf(value?.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d)$/, '$1:00') ?? null);
  const day = moment && DATE_TIME.exec(moment)?.[1];
  return day && isDay(day) ? moment : null;
}

/** The value where it is a day of the calendar: a month that has no 30th rolls it over. */
export const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value) && isoDay(Date.parse(value)) === value;

const isoDay = (time: number): string | null => (Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10));
