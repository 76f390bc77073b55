import * as z from 'zod';
import { readFrom } from './span.ts';

export const dateRefSchema = z
  .strictObject({
    text: z.string(),
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']).meta({ description: 'The TIMEX3 type.' }),
    value: z.string().meta({ description: 'The TIMEX3 value: `2023-03-21`, `2023-W11`, `P3D`, `XXXX-WXX-2`.' }),
    basis: z.enum(['stated', 'published', 'context', 'open']).meta({
      description:
        'What the value rests on: the words alone, the publication date, another date in the copy, or nothing yet.',
    }),
    ...readFrom,
  })
  .meta({ id: 'DateRef', description: 'A temporal expression, in TIMEX3 terms.' });

export type DateRef = z.infer<typeof dateRefSchema>;
