import * as z from 'zod/mini';
import { described } from './described.ts';

/** What is known of a piece of copy from outside it: the `NAME.json` beside `NAME.txt`, or the fields of a stream. */
export const givenSchema = described(
  z.strictObject({
    published: described(
      // copy states its moment to the minute at times, and what the reader gives out can be given back
      z.optional(
        z.union([z.iso.date(), z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })]),
      ),
      'When it was published.',
    ),
    source: described(z.optional(z.string()), 'Where it came from.'),
    slug: described(
      z.optional(z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))),
      'The last part of its address.',
    ),
  }),
  { id: 'Given', description: 'What is given beside the copy.' },
);

export type Given = z.infer<typeof givenSchema>;
