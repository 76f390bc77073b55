import * as z from 'zod/mini';
import { described } from './described.ts';
import { readFrom } from './span.ts';

export const noteSchema = described(
  z.strictObject({
    text: z.string(),
    reason: described(z.string(), 'Why it is set aside: transmission header, sign-off, editors’ note, embargo …'),
    audience: described(z.enum(['editors', 'everyone']), 'Whom it speaks to: what is for editors is never published.'),
    ...readFrom,
  }),
  { id: 'Note', description: 'A part that speaks about the copy.' },
);

export interface Note extends z.infer<typeof noteSchema> {}
