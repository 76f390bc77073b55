import { publicSource } from '@dateline/content/archive';
import type * as z from 'zod';
import type { Serving } from '../context.ts';
import { route } from '../route.ts';
import { articleAddress, articlesAddress } from './address.ts';
import { idParams } from './one.ts';
import { sourceSchema } from './schemas.ts';
import { shownArticle } from './shown.ts';

/** `GET /v1/articles/{id}/source` */
export const articleSource = ({ archive, shelf }: Serving) =>
  route({
    path: `${articlesAddress}/{id}/source`,
    operation: () => ({
      operationId: 'getArticleSource',
      tags: ['articles'],
      summary: 'The copy that an article was read from, with what its words became',
      description:
        'The source in segments: words, with the parts of the article that they became and the rules that read them. Of what is for editors only it tells the length and the reason.',
      params: idParams(),
      responses: {
        200: { description: 'The source.', schema: sourceSchema },
        problems: ['not-found', 'gone', 'restricted'],
      },
    }),
    answer: (c) =>
      shelf(c, async (now) => {
        const entry = await shownArticle(archive, c.req.param('id') ?? '', now);
        if (typeof entry === 'string') return entry;
        const { id } = entry.article;
        const article = articleAddress(id);
        const body: z.infer<ReturnType<typeof sourceSchema>> = {
          id,
          length: entry.source.length,
          segments: publicSource(entry),
          links: { self: `${article}/source`, article, page: entry.address },
        };
        return { body };
      }),
  });
