import * as z from 'zod/mini';
import { described } from './described.ts';
import { readFrom } from './span.ts';

export const dateRefSchema = described(
  z.strictObject({
    text: z.string(),
    type: described(z.enum(['DATE', 'TIME', 'DURATION', 'SET']), 'The TIMEX3 type.'),
    value: described(z.string(), 'The TIMEX3 value: `2023-03-21`, `2023-W11`, `P3D`, `XXXX-WXX-2`.'),
    basis: described(
      z.enum(['stated', 'published', 'context', 'open']),
      'What the value rests on: the words alone, the publication date, another date in the copy, or nothing yet.',
    ),
    ...readFrom,
  }),
  { id: 'DateRef', description: 'A temporal expression, in TIMEX3 terms.' },
);

export interface DateRef extends z.infer<typeof dateRefSchema> {}
