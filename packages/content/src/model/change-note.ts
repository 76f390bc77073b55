import * as z from 'zod/mini';
import { described } from './described.ts';
import { readFrom } from './span.ts';

export const changeNoteSchema = described(
  z.strictObject({
    text: z.string(),
    changes: z.array(
      z.strictObject({
        verb: described(z.string(), 'adds, updates, recasts, changes, corrects …, in lower case.'),
        object: described(z.string(), 'What is changed, as printed.'),
        paragraphs: described(z.array(z.int()), 'Which paragraphs, from 1; from the end, -1 is the last.'),
      }),
    ),
    ...readFrom,
  }),
  { id: 'ChangeNote', description: 'What this version changes: for editors, never shown to readers.' },
);

export interface ChangeNote extends z.infer<typeof changeNoteSchema> {}
