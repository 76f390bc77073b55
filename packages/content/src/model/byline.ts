import * as z from 'zod/mini';
import { described } from './described.ts';
import { readFrom } from './span.ts';

export const bylineSchema = described(
  z.strictObject({
    text: described(z.string(), 'The line as printed.'),
    names: described(z.array(z.string()), 'The writers it names.'),
    ...readFrom,
  }),
  { id: 'Byline', description: 'Who wrote it, as the copy states.' },
);

export type Byline = z.infer<typeof bylineSchema>;
