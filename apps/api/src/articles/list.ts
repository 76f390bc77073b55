import type { Entry } from '@dateline/content';
import type { Serving } from '../context.ts';
import { feedLinks } from '../feeds/address.ts';
import { positions } from '../list/cursor.ts';
import { filtersFrom } from '../list/filters.ts';
import { listRoute } from '../list/list.ts';
import { articlesAddress } from './address.ts';
import { articleQuery } from './query.ts';
import { articleMembers, summaryKeys } from './schemas.ts';
import { latestOf, resourceOf } from './shown.ts';

/** `GET /v1/articles` */
export const listArticles = (serving: Serving) =>
  listRoute(serving, {
    path: articlesAddress,
    operationId: 'listArticles',
    tags: ['articles'],
    summary: 'The articles, every version by itself.',
    description:
      'A page of articles, newest first, undated last: each version by itself, what a later one corrects too. `/v1/stories` lists stories by their last versions alone; an article that a later version stands in place of has `links.latest`, and `links.versions` leads to all of its story, the last of them last.',
    name: 'Article',
    what: 'articles',
    query: articleQuery,
    members: articleMembers,
    always: ['id', 'links'],
    usual: summaryKeys,
    position: positions.article,
    find: async ({ sort, facets, ...query }, asked) => {
      const filters = await filtersFrom(serving.archive, query, asked.now);
      const page = await serving.archive.list({ ...asked, sort, facets, filters });
      const latest = async (entry: Entry) => ({ entry, latest: await latestOf(serving.archive, entry, asked.now) });
      return { ...page, items: await Promise.all(page.items.map(latest)) };
    },
    show: ({ entry, latest }) => resourceOf(entry, latest),
    feeds: feedLinks,
  });
