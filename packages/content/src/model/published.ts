import * as z from 'zod';
import { spanSchema } from './span.ts';

export const evidenceSchema = z
  .strictObject({
    span: spanSchema,
    text: z.string().meta({ description: 'The words themselves.' }),
    says: z.string().meta({ description: 'What they say of the day of publication, in a short sentence.' }),
  })
  .meta({ id: 'Evidence', description: 'Words of the copy that bear on a value which was inferred.' });

export type Evidence = z.infer<typeof evidenceSchema>;

export const publishedSchema = z
  .strictObject({
    value: z.string().nullable().meta({
      description:
        "The agency's own day (`2023-03-21`) or instant with its zone, or null where the copy does not tell.",
    }),
    precision: z.enum(['day', 'minute', 'second']).nullable().meta({ description: 'How exact the value is.' }),
    basis: z.enum(['given', 'stated', 'dateline', 'inferred', 'unknown']).meta({ description: 'How it is known.' }),
    evidence: z.array(evidenceSchema).meta({ description: 'The words it rests on, in the order of the copy.' }),
    rule: z.string().nullable().meta({ description: 'The rule that read or inferred it.' }),
  })
  .meta({ id: 'Published', description: 'When the copy was published, and how that is known.' });

export type Published = z.infer<typeof publishedSchema>;
