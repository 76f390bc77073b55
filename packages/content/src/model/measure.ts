import * as z from 'zod/mini';
import { described } from './described.ts';
import { readFrom } from './span.ts';

export const measureSchema = described(
  z.strictObject({
    text: z.string(),
    quantity: described(z.number(), 'The number meant: 2,300,000 for `2.3 million`.'),
    unit: described(z.string(), 'The unit, as a UN/CEFACT-like lower-case name, or the ISO 4217 code of a currency.'),
    approximate: described(z.boolean(), 'True for `about`, `some`, `nearly`, and for what only bounds it.'),
    mod: described(
      z.optional(z.enum(['LESS_THAN', 'MORE_THAN', 'EQUAL_OR_LESS', 'EQUAL_OR_MORE'])),
      'Which bound the number is, in TIMEX3 terms: `EQUAL_OR_LESS` for `up to` and `no more than`.',
    ),
    ...readFrom,
  }),
  { id: 'Measure', description: 'A number with its unit.' },
);

export interface Measure extends z.infer<typeof measureSchema> {}
