import * as z from 'zod/mini';
import { described } from './described.ts';
import { readFrom } from './span.ts';

export const creditRoleSchema = described(
  z.strictObject({
    role: described(z.string(), 'reporting, additional reporting, writing, editing, photo …'),
    name: z.string(),
    place: z.optional(z.string()),
    ...readFrom,
  }),
  { id: 'CreditRole', description: 'One person credited with one task.' },
);

export interface CreditRole extends z.infer<typeof creditRoleSchema> {}
