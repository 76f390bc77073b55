import * as z from 'zod';
import { spanSchema } from './span.ts';

export const diagnosticSchema = z
  .strictObject({
    code: z.string().meta({ description: 'Stable: `dateline explain CODE` tells more.' }),
    severity: z.enum(['error', 'warning', 'info']),
    message: z.string(),
    span: spanSchema.optional().meta({ description: 'Where; absent where it concerns the whole file.' }),
  })
  .meta({ id: 'Diagnostic', description: 'Something about the copy that a person should know.' });

export type Diagnostic = z.infer<typeof diagnosticSchema>;
export type Severity = Diagnostic['severity'];
