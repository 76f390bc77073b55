import * as z from 'zod/mini';
import { described } from './described.ts';
import { spanSchema } from './span.ts';

export const diagnosticSchema = described(
  z.strictObject({
    code: described(z.string(), 'Stable: `dateline explain CODE` tells more.'),
    severity: z.enum(['error', 'warning', 'info']),
    message: z.string(),
    span: described(z.optional(spanSchema), 'Where; absent where it concerns the whole file.'),
  }),
  { id: 'Diagnostic', description: 'Something about the copy that a person should know.' },
);

export interface Diagnostic extends z.infer<typeof diagnosticSchema> {}
/** How bad it is. */
export type Severity = Diagnostic['severity'];
