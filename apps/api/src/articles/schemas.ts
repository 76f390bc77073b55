import { publicArticleSchema } from '@dateline/content';
import * as z from 'zod';

const articleLinksSchema = z
  .strictObject({
    self: z.string().meta({ description: 'The article, from this API.' }),
    page: z.string().meta({ description: 'Its page on the site.' }),
  })
  .meta({ id: 'ArticleLinks', description: 'Where else it is to be had; relative to the address asked.' });

export const articleResourceSchema = z
  .strictObject({ ...publicArticleSchema.shape, links: articleLinksSchema })
  .meta({ id: 'ArticleResource', description: 'One piece of wire copy, read, without what is for editors only.' });

const { id, language, headline, markers, byline, dateline, published, urgency, genre, credit, wordCount } =
  publicArticleSchema.shape;

const articleSummarySchema = z
  .strictObject({
    ...{ id, language, headline, markers, byline, dateline, published, urgency, genre, credit, wordCount },
    links: articleLinksSchema,
  })
  .meta({ id: 'ArticleSummary', description: 'An article without its body and what was read from it.' });

export const articleListSchema = z
  .strictObject({
    items: z.array(articleSummarySchema),
    total: z.int().nonnegative().meta({ description: 'How many there are on all pages.' }),
    next: z.string().optional().meta({ description: 'The cursor of the next page; absent on the last.' }),
    links: z
      .strictObject({ self: z.string(), first: z.string(), next: z.string().optional() })
      .meta({ id: 'PageLinks', description: 'This page, the first, and the next where there is one.' }),
  })
  .meta({ id: 'ArticleList', description: 'A page of articles, newest first, undated last.' });

export type ArticleResource = z.infer<typeof articleResourceSchema>;
export type ArticleSummary = z.infer<typeof articleSummarySchema>;
export type ArticleList = z.infer<typeof articleListSchema>;
