import * as z from 'zod';
import { readFrom } from './span.ts';

export const changeNoteSchema = z
  .strictObject({
    text: z.string(),
    changes: z.array(
      z.strictObject({
        verb: z.string().meta({ description: 'adds, updates, recasts, changes, corrects …, in lower case.' }),
        object: z.string().meta({ description: 'What is changed, as printed.' }),
        paragraphs: z.array(z.int()).meta({ description: 'Which paragraphs, from 1; from the end, -1 is the last.' }),
      }),
    ),
    ...readFrom,
  })
  .meta({ id: 'ChangeNote', description: 'What this version changes: for editors, never shown to readers.' });

export type ChangeNote = z.infer<typeof changeNoteSchema>;
