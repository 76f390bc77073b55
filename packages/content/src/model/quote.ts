import * as z from 'zod';
import { readFrom, spanSchema } from './span.ts';

export const speakerSchema = z
  .strictObject({
    span: spanSchema.meta({ description: 'The words in the attribution: a name, an office, `he`.' }),
    name: z.string().meta({ description: 'The resolved name, or the description as printed.' }),
    entity: z.string().optional().meta({ description: 'The entity who speaks, as in `names`.' }),
    anonymous: z.boolean().meta({ description: 'True where the copy keeps the name back.' }),
    description: z.string().optional().meta({ description: 'Who they are, in the words of the copy.' }),
    antecedent: spanSchema.optional().meta({ description: 'Where the name stands that a pronoun was resolved to.' }),
  })
  .meta({ id: 'Speaker', description: 'Who said it.' });

export type Speaker = z.infer<typeof speakerSchema>;

export const quoteSchema = z
  .strictObject({
    kind: z.enum(['direct', 'partial', 'indirect']),
    text: z.string().meta({ description: 'The words said, without the quotation marks.' }),
    cue: z
      .strictObject({ span: spanSchema, text: z.string() })
      .nullable()
      .meta({ description: 'The word that tells of the saying: said, told.' }),
    speaker: speakerSchema.nullable(),
    ...readFrom,
  })
  .meta({ id: 'Quote', description: 'Something that somebody said.' });

export type Quote = z.infer<typeof quoteSchema>;
