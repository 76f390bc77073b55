import * as z from 'zod/mini';
import { articleSchema } from './article.ts';
import { described } from './described.ts';
import { diagnosticSchema } from './diagnostic.ts';
import { storySchema } from './story.ts';

export const entrySchema = described(
  z.strictObject({
    address: described(z.string(), 'Where its story stands on the site: `/2023/03/21/slug/`, or `/undated/slug/`.'),
    story: described(z.string(), 'The slug of the story that it is a version of.'),
    version: described(z.int().check(z.positive()), 'Which version of it, from 1.'),
    digest: described(z.string(), 'SHA-256 of the source, in hexadecimal.'),
    source: described(z.string(), 'The decoded source that every span points into.'),
    article: articleSchema,
  }),
  { id: 'Entry', description: 'An article in an edition, with its source.' },
);

export interface Entry extends z.infer<typeof entrySchema> {}

export const fileDiagnosticSchema = described(
  z.strictObject({
    ...diagnosticSchema.shape,
    file: z.string(),
    line: z.optional(z.int().check(z.positive())),
    column: z.optional(z.int().check(z.positive())),
  }),
  { id: 'FileDiagnostic', description: 'A diagnostic with its file; line and column count from 1.' },
);

export interface FileDiagnostic extends z.infer<typeof fileDiagnosticSchema> {}

export const editionSchema = described(
  z.strictObject({
    format: described(z.enum({ current: 2 } as const), 'The version of this shape.'),
    digest: described(z.string(), 'SHA-256 over the rest, in hexadecimal.'),
    stories: described(
      z.array(storySchema),
      'Newest first by their first version that has a day, undated last, then by slug; withdrawn ones as tombstones.',
    ),
    entries: described(z.array(entrySchema), 'Newest first, undated last, then by id.'),
    diagnostics: z.array(fileDiagnosticSchema),
  }),
  { id: 'Edition', description: 'A folder of copy, compiled.' },
);

export interface Edition extends z.infer<typeof editionSchema> {}
