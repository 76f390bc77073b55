import * as z from 'zod';
import { readFrom } from './span.ts';

export const residueSchema = z
  .strictObject({
    text: z.string(),
    reason: z.string().meta({ description: 'What it is left over from: page furniture …' }),
    ...readFrom,
  })
  .meta({ id: 'Residue', description: 'What is left of the page that the copy was taken from.' });

export type Residue = z.infer<typeof residueSchema>;
