import * as z from 'zod/mini';
import { described } from './described.ts';

/** A stretch of the decoded source, `[start, end)` in UTF-16 code units, so that `source.slice(...span)` is its text. */
export const spanSchema = described(
  z.tuple([z.int().check(z.nonnegative()), z.int().check(z.nonnegative())]).check(({ value, issues }) => {
    const message = 'a span ends where it starts or after';
    if (value[0] > value[1]) issues.push({ code: 'custom', input: value, message });
  }),
  { id: 'Span', description: 'A stretch of the source, [start, end) in UTF-16 code units.' },
);

export type Span = z.infer<typeof spanSchema>;

/** What every value that was read carries: where it stands and which rule read it. */
export const readFrom = {
  span: spanSchema,
  rule: described(z.string(), 'The rule that read it, as `pass/rule`.'),
};
