import * as z from 'zod/mini';
import { described } from './described.ts';
import { readFrom } from './span.ts';

export const residueSchema = described(
  z.strictObject({
    text: z.string(),
    reason: described(z.string(), 'What it is left over from: page furniture …'),
    ...readFrom,
  }),
  { id: 'Residue', description: 'What is left of the page that the copy was taken from.' },
);

export interface Residue extends z.infer<typeof residueSchema> {}
