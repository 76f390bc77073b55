import * as z from 'zod/mini';
import { described } from './described.ts';
import { readFrom, spanSchema } from './span.ts';

export const bylineSchema = described(
  z.strictObject({
    text: described(z.string(), 'The line as printed.'),
    names: described(
      z.array(z.string()),
      'The writers it names, as people write names: `Ada Brenn` of `By ADA BRENN`.',
    ),
    nameSpans: described(z.array(spanSchema), 'Where each of them stands.'),
    ...readFrom,
  }),
  { id: 'Byline', description: 'Who wrote it, as the copy states.' },
);

export interface Byline extends z.infer<typeof bylineSchema> {}
