import * as z from 'zod/mini';
import { publicEntryOf } from '../edition/shown/public-entry.ts';
import { described } from '../model/described.ts';
import { type Entry, entrySchema } from '../model/edition.ts';
import { publicArticleSchema } from '../model/public-article.ts';
import { type Version, versionSchema } from '../model/story.ts';

/** What the collection is checked against. */
export const storyEntrySchema = described(
  z.strictObject({
    ...entrySchema.shape,
    article: publicArticleSchema,
    versions: z.array(versionSchema),
    corrections: described(z.array(z.string()), 'Ids of what corrects the story: versions of it, and other articles.'),
  }),
  {
    id: 'StoryEntry',
    description: 'The version of a story that readers see, with its source, and what came before it.',
  },
);

/** The version of a story that readers see, with its source, and what came before it. */
export interface StoryEntry extends z.infer<typeof storyEntrySchema> {}

/**
 * The entry as readers may see it, with the versions of its story that they may see, and what corrects it.
 *
 * @example storyEntry(entry, story.versions, []).article.notes.every((note) => note.audience === 'everyone') // true
 */
export const storyEntry = (entry: Entry, versions: readonly Version[], corrections: readonly string[]): StoryEntry => ({
  ...publicEntryOf(entry),
  versions: [...versions],
  corrections: [...corrections],
});
