import { once, segmentSchema } from '@dateline/content/archive';
import { publicArticleSchema } from '@dateline/content/model';
import * as z from 'zod';

const articleLinksSchema = once(() =>
  z
    .strictObject({
      self: z.string().meta({ description: 'The article, from this API.' }),
      page: z.string().meta({ description: 'The page of its story on the site.' }),
      source: z.string().meta({ description: 'The copy it was read from, with what became of it.' }),
      versions: z.string().meta({ description: 'All versions of its story.' }),
      story: z.string().meta({ description: 'The story that it is a version of.' }),
      latest: z
        .string()
        .optional()
        .meta({ description: 'The version that stands in its place, where its story has a later one.' }),
    })
    .meta({ id: 'ArticleLinks', description: 'Where else it is to be had; relative to the address asked.' }),
);

/** All that an article tells. */
export const articleMembers = once(() => ({ ...publicArticleSchema.shape, links: articleLinksSchema() }));

export const articleResourceSchema = once(() =>
  z
    .strictObject(articleMembers())
    .meta({ id: 'ArticleResource', description: 'One piece of wire copy, read, without what is for editors only.' }),
);

/** What an article tells in a list, where nothing more is asked for. */
export const summaryKeys = [
  ...(['id', 'language', 'headline', 'markers', 'byline', 'dateline', 'published'] as const),
  ...(['urgency', 'genre', 'source', 'credit', 'wordCount', 'links'] as const),
];

export const articleSummarySchema = once(() => {
  const members = articleMembers();
  const told = Object.fromEntries(summaryKeys.map((key) => [key, members[key]]));
  return z
    .strictObject(told as Pick<typeof members, (typeof summaryKeys)[number]>)
    .meta({ id: 'ArticleSummary', description: 'An article without its body and what was read from it.' });
});

export const articleRefSchema = once(() =>
  z
    .strictObject({
      id: z.string(),
      headline: z.string().nullable(),
      published: z.string().nullable().meta({ description: 'The day or the instant of publication.' }),
      agency: z.string().optional().meta({ description: 'The id of the agency that sent it.' }),
    })
    .meta({ id: 'ArticleRef', description: 'An article, as much as it takes to name it.' }),
);

export const sourceSchema = once(() =>
  z
    .strictObject({
      id: z.string(),
      length: z.int().nonnegative().meta({ description: 'How long the source is, in UTF-16 code units.' }),
      segments: z.array(segmentSchema).meta({ description: 'End to end they are the whole of it.' }),
      links: z
        .strictObject({ self: z.string(), article: z.string(), page: z.string() })
        .meta({ id: 'SourceLinks', description: 'Where else it is to be had.' }),
    })
    .meta({
      id: 'Source',
      description:
        'The copy that an article was read from, and what its words became. Of what is for editors only it tells the length and the reason.',
    }),
);

export type ArticleResource = z.infer<ReturnType<typeof articleResourceSchema>>;
export type ArticleSummary = z.infer<ReturnType<typeof articleSummarySchema>>;
export type ArticleRef = z.infer<ReturnType<typeof articleRefSchema>>;
