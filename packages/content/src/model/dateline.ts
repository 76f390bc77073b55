import * as z from 'zod/mini';
import { described } from './described.ts';
import { readFrom, spanSchema } from './span.ts';

export const datelineSchema = described(
  z.strictObject({
    text: described(z.string(), 'As printed, its dash included.'),
    places: described(z.array(z.string()), 'The places as printed, in order.'),
    placeSpans: described(z.array(spanSchema), 'Where each of them stands.'),
    agency: described(z.optional(z.string()), 'The agency, or agencies, as printed.'),
    date: described(
      z.optional(
        z.strictObject({
          month: z.int().check(z.minimum(1), z.maximum(12)),
          day: z.int().check(z.minimum(1), z.maximum(31)),
          year: z.optional(z.int()),
        }),
      ),
      'Month and day, and the year where it stands there.',
    ),
    ...readFrom,
  }),
  { id: 'Dateline', description: 'Where, and when, the copy was filed.' },
);

export interface Dateline extends z.infer<typeof datelineSchema> {}
