import * as z from 'zod/mini';
import { described } from './described.ts';
import { readFrom } from './span.ts';

/** A value that is simply words of the copy. */
export const phraseSchema = described(z.strictObject({ text: z.string(), ...readFrom }), {
  id: 'Phrase',
  description: 'Words of the copy, with their place.',
});

export interface Phrase extends z.infer<typeof phraseSchema> {}
