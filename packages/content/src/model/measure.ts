import * as z from 'zod/mini';
import { described } from './described.ts';
import { readFrom } from './span.ts';

export const measureSchema = described(
  z.strictObject({
    text: z.string(),
    quantity: described(z.number(), 'The number meant: 2,300,000 for `2.3 million`.'),
    unit: described(z.string(), 'The unit, as a UN/CEFACT-like lower-case name, or the ISO 4217 code of a currency.'),
    approximate: described(z.boolean(), 'True for `about`, `some`, `nearly`.'),
    ...readFrom,
  }),
  { id: 'Measure', description: 'A number with its unit.' },
);

export type Measure = z.infer<typeof measureSchema>;
