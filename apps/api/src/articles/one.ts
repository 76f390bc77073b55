import { type Entry, isGone, publicArticle } from '@dateline/content';
import * as z from 'zod';
import type { ApiOptions } from '../context.ts';
import { linkHeader } from '../http/link.ts';
import { type Representation, represent, send } from '../http/representation.ts';
import { problem } from '../problem/problem.ts';
import { route } from '../route.ts';
import { articleAddress, articlesAddress } from './address.ts';
import { type ArticleResource, articleResourceSchema } from './schemas.ts';

/** `GET /v1/articles/{id}` */
export function oneArticle({ archive, now }: ApiOptions) {
  const made = new WeakMap<Entry, Representation>();
  return route({
    path: `${articlesAddress}/{id}`,
    operation: {
      operationId: 'getArticle',
      tags: ['articles'],
      summary: 'One article',
      description: 'An article whole: its parts, and what was read from it, each with its place in the source.',
      params: z.strictObject({ id: z.string().meta({ description: 'Its id.' }) }),
      responses: {
        200: { description: 'The article.', schema: articleResourceSchema },
        problems: ['not-found', 'gone'],
      },
    },
    async answer(c) {
      const found = await archive.article(c.req.param('id') ?? '', now());
      if (found?.entry) {
        let representation = made.get(found.entry);
        if (!representation) {
          representation = await representArticle(found.entry);
          made.set(found.entry, representation);
        }
        return send(c, representation);
      }
      // what is held back answers as if it were not there
      return problem(found?.barred && isGone(found.barred) ? 'gone' : 'not-found');
    },
  });
}

function representArticle({ article, address }: Entry): Promise<Representation> {
  const links = { self: articleAddress(article.id), page: address };
  const body: ArticleResource = { ...publicArticle(article), links };
  return represent(`${JSON.stringify(body)}\n`, {
    link: linkHeader([
      { href: links.page, rel: 'alternate', type: 'text/html' },
      { href: articlesAddress, rel: 'collection' },
    ]),
  });
}
