import { once } from '@dateline/content/archive';
import { differenceSchema, markerSchema } from '@dateline/content/model';
import * as z from 'zod';
import { articleRefSchema, articleSummarySchema } from '../articles/schemas.ts';

const storyLinksSchema = once(() =>
  z
    .strictObject({
      self: z.string().meta({ description: 'The story, from this API.' }),
      article: z.string().meta({ description: 'Its last version, whole.' }),
      page: z.string().meta({ description: 'Its page on the site.' }),
    })
    .meta({ id: 'StoryLinks', description: 'Where else it is to be had.' }),
);

/** What a list tells of a story. */
export const storyMembers = once(() => ({
  slug: z.string(),
  ...articleRefSchema().shape,
  id: z.string().meta({ description: 'The id of its last version.' }),
  versions: z.int().positive().meta({ description: 'How many versions of it may be shown.' }),
  corrections: z.int().nonnegative().meta({ description: 'How many of them correct one before.' }),
  links: storyLinksSchema(),
}));

export const storySummarySchema = once(() =>
  z
    .strictObject(storyMembers())
    .meta({ id: 'StorySummary', description: 'What an agency sent once or many times, in its last version.' }),
);

export const versionSchema = once(() =>
  z
    .strictObject({
      number: z.int().positive().meta({ description: 'Its place among those that may be shown, from 1.' }),
      ...articleRefSchema().shape,
      markers: z.array(markerSchema),
      corrects: z.boolean().meta({ description: 'Whether it corrects a version before it.' }),
      links: z
        .strictObject({
          article: z.string(),
          source: z.string(),
          changes: z.string().optional().meta({ description: 'What it changed of the version before.' }),
        })
        .meta({ id: 'StoryVersionLinks', description: 'Where it is to be had.' }),
    })
    .meta({ id: 'StoryVersion', description: 'One sending of a story.' }),
);

export const versionsSchema = once(() =>
  z
    .strictObject({
      items: z.array(versionSchema()),
      total: z.int().nonnegative(),
      links: z
        .strictObject({ self: z.string(), story: z.string() })
        .meta({ id: 'VersionsLinks', description: 'This list, and its story.' }),
    })
    .meta({ id: 'Versions', description: 'The versions of a story, first to last.' }),
);

export const storyResourceSchema = once(() =>
  z
    .strictObject({
      slug: z.string(),
      current: articleSummarySchema(),
      versions: z.array(versionSchema()),
      corrections: z.array(z.string()).meta({
        description: 'The ids of the versions that correct one before them; then of other copy that corrects it.',
      }),
      related: z
        .array(storySummarySchema())
        .meta({ description: 'Other stories that name the same, the nearest first.' }),
      links: storyLinksSchema(),
    })
    .meta({ id: 'StoryResource', description: 'A story: its last version, those before it, and what is near it.' }),
);

export const changesSchema = once(() =>
  z
    .strictObject({
      ...differenceSchema.shape,
      links: z
        .strictObject({ self: z.string(), story: z.string(), from: z.string(), to: z.string() })
        .meta({ id: 'ChangesLinks', description: 'This, the story, and both versions.' }),
    })
    .meta({ id: 'Changes', description: 'What changed between two versions, by paragraph and word.' }),
);
