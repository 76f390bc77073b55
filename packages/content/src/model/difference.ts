import * as z from 'zod/mini';
import { described } from './described.ts';

export const changeSchema = described(
  z.strictObject({
    kind: z.enum(['same', 'added', 'removed']),
    text: z.string(),
  }),
  { id: 'Change', description: 'Words that stayed, came or went.' },
);

export interface Change extends z.infer<typeof changeSchema> {}

export const paragraphChangeSchema = described(
  z.strictObject({
    kind: z.enum(['same', 'changed', 'added', 'removed']),
    from: described(z.nullable(z.int()), 'Its place among the paragraphs of the earlier version, from 1.'),
    to: described(z.nullable(z.int()), 'Its place among the paragraphs of the later version, from 1.'),
    words: z.array(changeSchema),
  }),
  { id: 'ParagraphChange', description: 'A paragraph of either version, and what became of it.' },
);

export interface ParagraphChange extends z.infer<typeof paragraphChangeSchema> {}

export const differenceSchema = described(
  z.strictObject({
    from: described(z.string(), 'The id of the earlier version.'),
    to: described(z.string(), 'The id of the later version.'),
    headline: z.array(changeSchema),
    paragraphs: described(
      z.array(paragraphChangeSchema),
      'In the order of the later version, what went at its old place.',
    ),
    captions: z.array(paragraphChangeSchema),
  }),
  { id: 'Difference', description: 'What changed between two versions of a story.' },
);

export interface Difference extends z.infer<typeof differenceSchema> {}
