import { type Entry, publicArticle } from '@dateline/content';
import type { Page } from '@dateline/content/archive';
import * as z from 'zod';
import type { ApiOptions } from '../context.ts';
import { type Link, linkHeader } from '../http/link.ts';
import { type Representation, represent, send } from '../http/representation.ts';
import { problem } from '../problem/problem.ts';
import { route } from '../route.ts';
import { articleAddress, articlesAddress } from './address.ts';
import { cursorOf, positionFrom } from './cursor.ts';
import { type ArticleList, type ArticleSummary, articleListSchema } from './schemas.ts';

const usual = 20;
const most = 100;
const range = `A whole number from 1 to ${most}.`;

const querySchema = z.strictObject({
  limit: z
    .codec(z.string().regex(/^\d{1,4}$/, range), z.int().min(1, range).max(most, range), {
      decode: Number,
      encode: String,
    })
    .default(usual)
    .meta({ description: 'How many articles to a page.' }),
  cursor: z.string().optional().meta({ description: 'Where to go on: `next` of the page before.' }),
});

/** `GET /v1/articles` */
export function listArticles({ archive, now }: ApiOptions) {
  const kept = keptPages();
  return route({
    path: articlesAddress,
    operation: {
      operationId: 'listArticles',
      tags: ['articles'],
      summary: 'The articles, newest first',
      description: 'A page of articles, undated last. The next page is `links.next`, and in the `Link` header.',
      query: querySchema,
      responses: { 200: { description: 'A page of articles.', schema: articleListSchema } },
    },
    async answer(c, { limit, cursor }) {
      const after = cursor === undefined ? undefined : positionFrom(cursor);
      if (after === null)
        return problem('bad-parameter', { errors: [{ parameter: 'cursor', detail: 'The `next` of a page.' }] });
      const page = await archive.list({ now: now(), limit, after });
      const self = addressOf(limit, cursor);
      return send(c, kept.get(self, page) ?? kept.set(self, page, await representPage(self, limit, page)));
    },
  });
}

function addressOf(limit: number, cursor?: string): string {
  const query: string[] = [];
  if (limit !== usual) query.push(`limit=${limit}`);
  if (cursor !== undefined) query.push(`cursor=${encodeURIComponent(cursor)}`);
  return query.length === 0 ? articlesAddress : `${articlesAddress}?${query.join('&')}`;
}

function representPage(self: string, limit: number, { items, total, next }: Page<Entry>): Promise<Representation> {
  const cursor = next && cursorOf(next);
  const first = addressOf(limit);
  const body: ArticleList = {
    items: items.map(summaryOf),
    total,
    ...(cursor ? { next: cursor } : {}),
    links: { self, first, ...(cursor ? { next: addressOf(limit, cursor) } : {}) },
  };
  const links: Link[] = [{ href: first, rel: 'first' }];
  if (body.links.next) links.push({ href: body.links.next, rel: 'next' });
  return represent(`${JSON.stringify(body)}\n`, { link: linkHeader(links) });
}

function summaryOf({ article, address }: Entry): ArticleSummary {
  const { id, language, headline, markers, byline, dateline, published, urgency, genre, credit, wordCount } =
    publicArticle(article);
  return {
    ...{ id, language, headline, markers, byline, dateline, published, credit, wordCount },
    ...(urgency === undefined ? {} : { urgency }),
    ...(genre === undefined ? {} : { genre }),
    links: { self: articleAddress(id), page: address },
  };
}

/** Pages as last sent, each good for as long as the archive gives the same articles for it. */
function keptPages(room = 200) {
  const pages = new Map<string, { readonly page: Page<Entry>; readonly representation: Representation }>();
  return {
    get(address: string, page: Page<Entry>): Representation | undefined {
      const kept = pages.get(address);
      return kept && samePage(kept.page, page) ? kept.representation : undefined;
    },
    set(address: string, page: Page<Entry>, representation: Representation): Representation {
      if (pages.size >= room) pages.clear();
      pages.set(address, { page, representation });
      return representation;
    },
  };
}

const samePage = (a: Page<Entry>, b: Page<Entry>): boolean =>
  a.total === b.total &&
  a.items.length === b.items.length &&
  a.next?.id === b.next?.id &&
  a.items.every((item, i) => item === b.items[i]);
