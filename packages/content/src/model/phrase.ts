import * as z from 'zod';
import { readFrom } from './span.ts';

/** A value that is simply words of the copy. */
export const phraseSchema = z
  .strictObject({ text: z.string(), ...readFrom })
  .meta({ id: 'Phrase', description: 'Words of the copy, with their place.' });

export type Phrase = z.infer<typeof phraseSchema>;
