import * as z from 'zod/mini';
import { described } from './described.ts';
import { readFrom, spanSchema } from './span.ts';

export const speakerSchema = described(
  z.strictObject({
    span: described(
      spanSchema,
      'The words in the attribution: a name, an office, `he`; of an answer in an interview its label, `A` or a name.',
    ),
    name: described(z.string(), 'The resolved name, or the description as printed.'),
    entity: described(z.optional(z.string()), 'The entity who speaks, as in `names`.'),
    anonymous: described(z.boolean(), 'True where the copy keeps the name back.'),
    description: described(z.optional(z.string()), 'Who they are, in the words of the copy.'),
    antecedent: described(
      z.optional(spanSchema),
      'Where the name stands that a pronoun, or the label of an answer, was resolved to.',
    ),
  }),
  { id: 'Speaker', description: 'Who said it.' },
);

export interface Speaker extends z.infer<typeof speakerSchema> {}

export const quoteSchema = described(
  z.strictObject({
    kind: z.enum(['direct', 'partial', 'indirect']),
    text: described(
      z.string(),
      'The words said, without the quotation marks; of `indirect` ones with the verb where that is no mere saying, as in `denied that …`.',
    ),
    cue: described(
      z.nullable(z.strictObject({ span: spanSchema, text: z.string() })),
      'The word that tells of the saying: said, told. Null where none does, as in an interview.',
    ),
    speaker: z.nullable(speakerSchema),
    ...readFrom,
  }),
  {
    id: 'Quote',
    description:
      'Something that somebody said. A report may lie within a report, whose speaker then vouches for it; no two overlap otherwise.',
  },
);

export interface Quote extends z.infer<typeof quoteSchema> {}
