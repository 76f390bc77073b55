import * as z from 'zod';
import { readFrom } from './span.ts';

export const creditRoleSchema = z
  .strictObject({
    role: z.string().meta({ description: 'reporting, additional reporting, writing, editing, photo …' }),
    name: z.string(),
    place: z.string().optional(),
    ...readFrom,
  })
  .meta({ id: 'CreditRole', description: 'One person credited with one task.' });

export type CreditRole = z.infer<typeof creditRoleSchema>;
