import * as z from 'zod/mini';
import { described } from './described.ts';
import { spanSchema } from './span.ts';

export const evidenceSchema = described(
  z.strictObject({
    span: spanSchema,
    text: described(z.string(), 'The words themselves.'),
    says: described(z.string(), 'What they say of the day of publication, in a short sentence.'),
  }),
  { id: 'Evidence', description: 'Words of the copy that bear on a value which was inferred.' },
);

export interface Evidence extends z.infer<typeof evidenceSchema> {}

export const publishedSchema = described(
  z.strictObject({
    value: described(
      z.nullable(z.string()),
      "The agency's own day (`2023-03-21`) or instant with its zone, or null where the copy does not tell.",
    ),
    precision: described(z.nullable(z.enum(['day', 'minute', 'second'])), 'How exact the value is.'),
    basis: described(z.enum(['given', 'stated', 'dateline', 'inferred', 'unknown']), 'How it is known.'),
    evidence: described(z.array(evidenceSchema), 'The words it rests on, in the order of the copy.'),
    rule: described(z.nullable(z.string()), 'The rule that read or inferred it.'),
  }),
  { id: 'Published', description: 'When the copy was published, and how that is known.' },
);

export interface Published extends z.infer<typeof publishedSchema> {}
