import * as z from 'zod';

/** A stretch of the decoded source, `[start, end)` in UTF-16 code units, so that `source.slice(...span)` is its text. */
export const spanSchema = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .refine(([start, end]) => start <= end, 'a span ends where it starts or after')
  .meta({ id: 'Span', description: 'A stretch of the source, [start, end) in UTF-16 code units.' });

export type Span = z.infer<typeof spanSchema>;

/** What every value that was read carries: where it stands and which rule read it. */
export const readFrom = {
  span: spanSchema,
  rule: z.string().meta({ description: 'The rule that read it, as `pass/rule`.' }),
};
