import * as z from 'zod/mini';
import { articleSchema } from './article.ts';
import { described } from './described.ts';
import { diagnosticSchema } from './diagnostic.ts';

/** What reading one piece of copy gives: an article, or null and an error that says why. */
export const readingSchema = described(
  z.strictObject({ id: z.string(), article: z.nullable(articleSchema), diagnostics: z.array(diagnosticSchema) }),
  { id: 'Reading', description: 'An article, or null and why, with the diagnostics.' },
);

export interface Reading extends z.infer<typeof readingSchema> {}
