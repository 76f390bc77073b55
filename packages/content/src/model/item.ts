import * as z from 'zod/mini';
import { datelineSchema } from './dateline.ts';
import { described } from './described.ts';
import { markerSchema } from './marker.ts';
import { phraseSchema } from './phrase.ts';
import { readFrom } from './span.ts';

export const itemSchema = described(
  z.strictObject({
    headline: z.nullable(phraseSchema),
    markers: z.array(markerSchema),
    dateline: described(z.nullable(datelineSchema), 'The dateline that opens its first paragraph, where it has one.'),
    ...readFrom,
  }),
  {
    id: 'Item',
    description:
      'One story of a digest. Its headline and paragraphs are the blocks of `body` that lie within its span.',
  },
);

export interface Item extends z.infer<typeof itemSchema> {}
