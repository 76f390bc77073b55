import * as z from 'zod/mini';
import { described } from './described.ts';
import { spanSchema } from './span.ts';

export const abbreviationSchema = described(
  z.strictObject({
    short: spanSchema,
    long: spanSchema,
    shortText: z.string(),
    longText: z.string(),
    rule: z.string(),
  }),
  { id: 'Abbreviation', description: 'A short form and the long form that the copy gives for it.' },
);

export interface Abbreviation extends z.infer<typeof abbreviationSchema> {}
