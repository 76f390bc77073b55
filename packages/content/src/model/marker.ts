import * as z from 'zod';
import { readFrom } from './span.ts';

export const markerSchema = z
  .strictObject({
    kind: z.string().meta({
      description: 'What it marks, in lower case: lead, urgent, update, correction, writethru, focus, interview …',
    }),
    number: z.int().positive().optional().meta({ description: 'Which one in its ladder: 2 for `2nd LD`.' }),
    text: z.string().meta({ description: 'As printed.' }),
    ...readFrom,
  })
  .meta({ id: 'Marker', description: 'An editorial marker before the headline.' });

export type Marker = z.infer<typeof markerSchema>;
