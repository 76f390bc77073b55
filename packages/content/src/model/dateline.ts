import * as z from 'zod';
import { readFrom } from './span.ts';

export const datelineSchema = z
  .strictObject({
    text: z.string().meta({ description: 'As printed, its dash included.' }),
    places: z.array(z.string()).meta({ description: 'The places as printed, in order.' }),
    agency: z.string().optional().meta({ description: 'The agency, or agencies, as printed.' }),
    date: z
      .strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31), year: z.int().optional() })
      .optional()
      .meta({ description: 'Month and day, and the year where it stands there.' }),
    ...readFrom,
  })
  .meta({ id: 'Dateline', description: 'Where, and when, the copy was filed.' });

export type Dateline = z.infer<typeof datelineSchema>;
