import * as z from 'zod/mini';
import { described } from './described.ts';
import { readFrom, spanSchema } from './span.ts';

const blockKinds = ['paragraph', 'heading', 'caption', 'list', 'table', 'quote', 'note', 'break', 'other'] as const;

export const blockSchema = described(
  z.strictObject({
    kind: z.enum(blockKinds),
    text: described(z.string(), 'Its words, hard-wrapped lines joined; a table keeps its lines.'),
    sentences: described(z.array(spanSchema), 'Its sentences, in order.'),
    ...readFrom,
  }),
  { id: 'Block', description: 'A part of the body.' },
);

export interface Block extends z.infer<typeof blockSchema> {}
