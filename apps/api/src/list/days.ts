import { once } from '@dateline/content/archive';
import * as z from 'zod';
import { oneOf } from './parameters.ts';

const form = 'A day of the calendar, a month or a year: 2027-10-12, 2027-10 or 2027.';

/** A day of the calendar, a month or a year. */
export const day = (description: string) =>
  z
    .string(form)
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, { error: form, abort: true })
    .refine(isOfCalendar, form)
    .meta({ description, examples: ['2027-10-12'] });

function isOfCalendar(text: string): boolean {
  const whole = `${text}-01-01`.slice(0, 10);
  const time = Date.parse(`${whole}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === whole;
}

/** Holds the days of a query, where it has any, to their order; where one is a month or a year, any day of it will do. */
export const withDaysInOrder = <Schema extends z.ZodObject>(query: Schema): Schema =>
  query.refine(({ from, to }) => isNoLater(String(from ?? ''), String(to ?? '')), {
    path: ['from'],
    error: 'It is to be no later than `to`.',
  });

const isNoLater = (from: string, to: string): boolean => from.slice(0, to.length) <= to.slice(0, from.length);

/** Days of publication, and whose they are. */
export const publicationDays = once(() => ({
  from: day('The first day of publication. A month or a year will do.').optional(),
  to: day('The last day of publication, itself included.').optional(),
  days: oneOf(
    ['agency', 'utc'],
    'Whose days `from` and `to` mean: those of the agency, as its copy counts them, or those of UTC. What has a day and no hour keeps its day.',
  ).default('agency'),
}));
