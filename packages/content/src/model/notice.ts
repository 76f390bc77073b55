import * as z from 'zod/mini';
import { described } from './described.ts';
import { phraseSchema } from './phrase.ts';
import { readFrom } from './span.ts';

export const noticeSchema = described(
  z.strictObject({
    act: described(
      z.enum(['kill', 'hold', 'release', 'advisory']),
      'Withdraw it for good, withhold it, let a withheld one go, or only tell editors something.',
    ),
    slug: described(z.optional(phraseSchema), 'The slug of the copy that it acts on, where it names one.'),
    number: described(
      z.optional(phraseSchema),
      'Its number in the transmission, `V9991` or `bdt0417`, or what a news format calls it.',
    ),
    headline: described(z.optional(phraseSchema), 'Its headline.'),
    ...readFrom,
  }),
  { id: 'Notice', description: 'What this copy does to other copy: for editors, never shown to readers.' },
);

export interface Notice extends z.infer<typeof noticeSchema> {}
