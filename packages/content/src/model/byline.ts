import * as z from 'zod';
import { readFrom } from './span.ts';

export const bylineSchema = z
  .strictObject({
    text: z.string().meta({ description: 'The line as printed.' }),
    names: z.array(z.string()).meta({ description: 'The writers it names.' }),
    ...readFrom,
  })
  .meta({ id: 'Byline', description: 'Who wrote it, as the copy states.' });

export type Byline = z.infer<typeof bylineSchema>;
