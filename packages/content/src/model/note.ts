import * as z from 'zod';
import { readFrom } from './span.ts';

export const noteSchema = z
  .strictObject({
    text: z.string(),
    reason: z
      .string()
      .meta({ description: 'Why it is set aside: transmission header, sign-off, editors’ note, embargo …' }),
    audience: z
      .enum(['editors', 'everyone'])
      .meta({ description: 'Whom it speaks to: what is for editors is never published.' }),
    ...readFrom,
  })
  .meta({ id: 'Note', description: 'A part that speaks about the copy.' });

export type Note = z.infer<typeof noteSchema>;
