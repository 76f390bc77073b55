import * as z from 'zod';
import { articleSchema } from './article.ts';
import { diagnosticSchema } from './diagnostic.ts';

export const entrySchema = z
  .strictObject({
    address: z.string().meta({ description: 'Where it stands on the site: `/2023/03/21/slug/`, or `/undated/slug/`.' }),
    digest: z.string().meta({ description: 'SHA-256 of the source, in hexadecimal.' }),
    source: z.string().meta({ description: 'The decoded source that every span points into.' }),
    article: articleSchema,
  })
  .meta({ id: 'Entry', description: 'An article in an edition, with its source.' });

export type Entry = z.infer<typeof entrySchema>;

export const fileDiagnosticSchema = z
  .strictObject({
    ...diagnosticSchema.shape,
    file: z.string(),
    line: z.int().positive().optional(),
    column: z.int().positive().optional(),
  })
  .meta({ id: 'FileDiagnostic', description: 'A diagnostic with its file; line and column count from 1.' });

export type FileDiagnostic = z.infer<typeof fileDiagnosticSchema>;

export const editionSchema = z
  .strictObject({
    format: z.literal(1).meta({ description: 'The version of this shape.' }),
    digest: z.string().meta({ description: 'SHA-256 over the rest, in hexadecimal.' }),
    entries: z.array(entrySchema).meta({ description: 'Newest first, undated last, then by id.' }),
    diagnostics: z.array(fileDiagnosticSchema),
  })
  .meta({ id: 'Edition', description: 'A folder of copy, compiled.' });

export type Edition = z.infer<typeof editionSchema>;
