import * as z from 'zod/mini';
import { described } from './described.ts';
import { nameKinds } from './name-kinds.ts';
import { phraseSchema } from './phrase.ts';
import { readFrom } from './span.ts';

export const nameSchema = described(
  z.strictObject({
    text: described(z.string(), 'As printed; titles and possessive endings stay outside.'),
    kind: z.enum(nameKinds),
    entity: described(z.string(), 'The entity it names, as `kind:slug`; one entity has one id in an article.'),
    full: described(z.string(), 'The fullest form of the name in the article.'),
    role: described(z.optional(phraseSchema), 'Title or description beside the name: `President`.'),
    country: described(z.optional(z.string()), 'For a place: ISO 3166-1 alpha-2, where it is not ambiguous.'),
    standsFor: described(z.optional(z.enum(['government'])), 'Set where a capital stands for its government.'),
    ...readFrom,
  }),
  { id: 'Name', description: 'A mention of somebody or something by a proper name.' },
);

export interface Name extends z.infer<typeof nameSchema> {}
export type { NameKind } from './name-kinds.ts';
