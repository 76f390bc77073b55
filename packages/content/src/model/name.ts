import * as z from 'zod';
import { phraseSchema } from './phrase.ts';
import { readFrom } from './span.ts';

const nameKinds = ['person', 'organisation', 'place', 'work', 'event', 'other'] as const;

export const nameSchema = z
  .strictObject({
    text: z.string().meta({ description: 'As printed; titles and possessive endings stay outside.' }),
    kind: z.enum(nameKinds),
    entity: z
      .string()
      .meta({ description: 'The entity it names, as `kind:slug`; one entity has one id in an article.' }),
    full: z.string().meta({ description: 'The fullest form of the name in the article.' }),
    role: phraseSchema.optional().meta({ description: 'Title or description beside the name: `President`.' }),
    country: z.string().optional().meta({ description: 'For a place: ISO 3166-1 alpha-2, where it is not ambiguous.' }),
    standsFor: z
      .enum(['government'])
      .optional()
      .meta({ description: 'Set where a capital stands for its government.' }),
    ...readFrom,
  })
  .meta({ id: 'Name', description: 'A mention of somebody or something by a proper name.' });

export type Name = z.infer<typeof nameSchema>;
export type NameKind = (typeof nameKinds)[number];
