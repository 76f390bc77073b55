import * as z from 'zod/mini';
import { described } from './described.ts';
import { readFrom } from './span.ts';

export const markerSchema = described(
  z.strictObject({
    kind: described(
      z.string(),
      'What it marks, in lower case: lead, urgent, update, correction, writethru, focus, interview …',
    ),
    number: described(z.optional(z.int().check(z.positive())), 'Which one in its ladder: 2 for `2nd LD`.'),
    text: described(z.string(), 'As printed.'),
    ...readFrom,
  }),
  { id: 'Marker', description: 'An editorial marker before the headline.' },
);

export interface Marker extends z.infer<typeof markerSchema> {}
