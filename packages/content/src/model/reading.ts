import * as z from 'zod';
import { articleSchema } from './article.ts';
import { diagnosticSchema } from './diagnostic.ts';

/** What reading one piece of copy gives: an article, or null and an error that says why. */
export const readingSchema = z
  .strictObject({ id: z.string(), article: articleSchema.nullable(), diagnostics: z.array(diagnosticSchema) })
  .meta({ id: 'Reading', description: 'An article, or null and why, with the diagnostics.' });

export type Reading = z.infer<typeof readingSchema>;
