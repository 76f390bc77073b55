import * as z from 'zod/mini';
import { described } from './described.ts';

export const versionSchema = described(
  z.strictObject({
    articleId: z.string(),
    number: described(z.int().check(z.positive()), 'Its place among the versions, from 1.'),
    alias: described(
      z.optional(z.string()),
      'The address that it would have by itself, where its story stands at another: it leads there.',
    ),
    at: described(z.nullable(z.string()), 'When it was published, where that is known: a day, or an instant.'),
  }),
  { id: 'Version', description: 'One sending of a story.' },
);

export interface Version extends z.infer<typeof versionSchema> {}

export const storySchema = described(
  z.strictObject({
    slug: described(
      z.string(),
      'From the headline of its first version that is under no embargo; no two stories share one.',
    ),
    address: described(
      z.string(),
      'Where it stands on the site: `/2023/03/21/slug/`, by its first version that has a day, or `/undated/slug/`.',
    ),
    status: described(
      z.enum(['usable', 'withheld', 'canceled']),
      'What notices have made of it: the articles of one that is not usable are not in the edition.',
    ),
    versions: described(z.array(versionSchema), 'First to last.'),
    corrections: described(
      z.array(z.string()),
      'The ids of the versions that correct one before them; then of other copy that corrects it.',
    ),
  }),
  { id: 'Story', description: 'What an agency sent once or many times, as one.' },
);

export interface Story extends z.infer<typeof storySchema> {}
