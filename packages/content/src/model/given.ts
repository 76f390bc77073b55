import * as z from 'zod/mini';
import { _isoDate, _isoDateTime } from 'zod/v4/core';
import { described } from './described.ts';

/** What is known of a piece of copy from outside it: the `NAME.json` beside `NAME.txt`, or the fields of a stream. */
export const givenSchema = described(
  z.strictObject({
    published: described(
      // copy states its moment to the minute at times, and what the reader gives out can be given back
      z.optional(
        z.union([
          _isoDate(z.ZodMiniISODate),
          _isoDateTime(z.ZodMiniISODateTime, { offset: true }),
          _isoDateTime(z.ZodMiniISODateTime, { offset: true, precision: -1 }),
        ]),
      ),
      'When it was published.',
    ),
    received: described(
      z.optional(_isoDate(z.ZodMiniISODate)),
      'The day it came in: it tells the year of a dateline. A file in a folder called by a day, `2027/10/12/pact.txt`, or whose name opens on one, came in on it.',
    ),
    source: described(z.optional(z.string()), 'Where it came from.'),
    slug: described(
      z.optional(z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))),
      'The last part of its address. What one agency sent within three days and is given the same slug is versions of one story.',
    ),
    headline: described(
      z.optional(z.nullable(z.string().check(z.minLength(1)))),
      'Which words of the copy are its headline, without markers, where they were misread; null where it has none.',
    ),
    agency: described(z.optional(z.string()), 'The agency that wrote it, by its name or as datelines have it: `AFP`.'),
    language: described(
      z.optional(z.string().check(z.regex(/^[a-z]{2,3}$/))),
      'Its language, as BCP 47 has it: `en`, `de`.',
    ),
  }),
  { id: 'Given', description: 'What is given beside the copy.' },
);

export interface Given extends z.infer<typeof givenSchema> {}
