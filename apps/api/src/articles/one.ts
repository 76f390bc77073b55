import * as z from 'zod';
import type { Serving } from '../context.ts';
import { linkHeader } from '../http/link.ts';
import { route } from '../route.ts';
import { articlesAddress } from './address.ts';
import { articleResourceSchema } from './schemas.ts';
import { resourceOf, shownArticle } from './shown.ts';

export const idParams = z.strictObject({ id: z.string().meta({ description: 'Its id.' }) });

/** `GET /v1/articles/{id}` */
export const oneArticle = ({ archive, shelf }: Serving) =>
  route({
    path: `${articlesAddress}/{id}`,
    operation: {
      operationId: 'getArticle',
      tags: ['articles'],
      summary: 'One article',
      description: 'An article whole: its parts, and what was read from it, each with its place in the source.',
      params: idParams,
      responses: {
        200: { description: 'The article.', schema: articleResourceSchema },
        problems: ['not-found', 'gone'],
      },
    },
    answer: (c) =>
      shelf(c, async (now) => {
        const entry = await shownArticle(archive, c.req.param('id') ?? '', now);
        if (typeof entry === 'string') return entry;
        const body = resourceOf(entry);
        const { page, source, versions, story } = body.links;
        const link = linkHeader([
          { href: page, rel: 'alternate', type: 'text/html' },
          { href: source, rel: 'describedby', type: 'application/json' },
          { href: versions, rel: 'version-history', type: 'application/json' },
          { href: story, rel: 'up' },
          { href: articlesAddress, rel: 'collection' },
        ]);
        return { body, headers: { link } };
      }),
  });
