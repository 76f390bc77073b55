import { type EntityKind, entityKinds, once } from '@dateline/content/archive';
import { phraseSchema, spanSchema } from '@dateline/content/model';
import * as z from 'zod';
import { articleRefSchema } from '../articles/schemas.ts';
import { quoteMembers } from '../quotes/list.ts';
import { storySummarySchema } from '../stories/schemas.ts';

const entityLinksSchema = once(() =>
  z
    .strictObject({
      self: z.string(),
      page: z.string().meta({ description: 'Its page on the site.' }),
      mentions: z.string().meta({ description: 'Every place where a story names it.' }),
      stories: z.string().meta({ description: 'The stories that name it.' }),
      quotes: z.string().meta({ description: 'What it is quoted as saying.' }),
      timeline: z.string().meta({ description: 'The dates that are spoken of where it is named.' }),
    })
    .meta({ id: 'EntityLinks', description: 'Where all is to be had that stories tell of it.' }),
);

/** What a list tells of somebody or something. */
export const entityMembers = once(() => ({
  id: z.string().meta({ description: 'As in the `names` of articles: `person:ada-brandt`.' }),
  kind: z.enum(entityKinds),
  name: z.string().meta({ description: 'The form that most stories have.' }),
  forms: z.array(z.string()).meta({ description: 'The others, the most frequent first.' }),
  stories: z.int().positive().meta({ description: 'How many stories name it.' }),
  links: entityLinksSchema(),
}));

/** What a list tells of a mention. */
export const mentionMembers = once(() => ({
  text: z.string().meta({ description: 'As printed.' }),
  span: spanSchema,
  role: z.optional(phraseSchema),
  sentence: z.string().meta({ description: 'The sentence that it stands in, or the headline.' }),
  article: articleRefSchema(),
  links: z
    .strictObject({ article: z.string(), page: z.string() })
    .meta({ id: 'MentionLinks', description: 'Where it stands.' }),
}));

const first = <Item extends z.ZodType>(id: string, item: Item) =>
  z
    .strictObject({ items: z.array(item), total: z.int().nonnegative() })
    .meta({ id, description: 'The first of them, and how many there are; the links lead to all.' });

export const entityResourceSchema = once(() =>
  z
    .strictObject({
      ...entityMembers(),
      roles: z
        .array(
          z
            .strictObject({ text: z.string(), stories: z.int().positive() })
            .meta({ id: 'EntityRole', description: 'A title or a description, and how many stories have it.' }),
        )
        .meta({ description: 'Titles and descriptions in the words of the copy, the most frequent first.' }),
      mentions: first(
        'FirstMentions',
        z.strictObject(mentionMembers()).meta({ id: 'Mention', description: 'Where a story names it.' }),
      ),
      quotations: first(
        'FirstQuotations',
        z
          .strictObject(quoteMembers())
          .meta({ id: 'Quotation', description: 'What it is quoted as saying, and where.' }),
      ),
      latest: first('LatestStories', storySummarySchema()),
    })
    .meta({ id: 'EntityResource', description: 'Somebody or something, as the stories tell of it.' }),
);

/** What names the schemas and the operations of a kind. */
export const names: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  term: 'Term',
};

/** The last part of the address of one. */
export const params = once(() =>
  z.strictObject({
    name: z.string().meta({ description: 'The last part of its address, or a name that stories print.' }),
  }),
);
