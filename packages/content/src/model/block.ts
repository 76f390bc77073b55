import * as z from 'zod';
import { readFrom, spanSchema } from './span.ts';

const blockKinds = ['paragraph', 'heading', 'caption', 'list', 'table', 'quote', 'note', 'break', 'other'] as const;

export const blockSchema = z
  .strictObject({
    kind: z.enum(blockKinds),
    text: z.string().meta({ description: 'Its words, hard-wrapped lines joined; a table keeps its lines.' }),
    sentences: z.array(spanSchema).meta({ description: 'Its sentences, in order.' }),
    ...readFrom,
  })
  .meta({ id: 'Block', description: 'A part of the body.' });

export type Block = z.infer<typeof blockSchema>;
