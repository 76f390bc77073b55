import * as z from 'zod';
import { readFrom } from './span.ts';

export const measureSchema = z
  .strictObject({
    text: z.string(),
    quantity: z.number().meta({ description: 'The number meant: 2,300,000 for `2.3 million`.' }),
    unit: z
      .string()
      .meta({ description: 'The unit, as a UN/CEFACT-like lower-case name, or the ISO 4217 code of a currency.' }),
    approximate: z.boolean().meta({ description: 'True for `about`, `some`, `nearly`.' }),
    ...readFrom,
  })
  .meta({ id: 'Measure', description: 'A number with its unit.' });

export type Measure = z.infer<typeof measureSchema>;
