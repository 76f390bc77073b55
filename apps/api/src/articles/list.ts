import { facetNames } from '@dateline/content/archive';
import type { Serving } from '../context.ts';
import { named } from '../entities/named.ts';
import { positions } from '../list/cursor.ts';
import { publicationDays } from '../list/days.ts';
import { articleFilters, filtersFrom } from '../list/filters.ts';
import { listRoute } from '../list/list.ts';
import { oneOf, someOf } from '../list/parameters.ts';
import { articlesAddress } from './address.ts';
import { articleMembers, summaryKeys } from './schemas.ts';
import { resourceOf } from './shown.ts';

/** What narrows and orders lists of articles, and of stories. */
export const articleQuery = {
  ...publicationDays,
  ...articleFilters,
  status: oneOf(
    ['usable', 'withheld', 'canceled'],
    'The IPTC publication status. Nothing but what is usable may be shown, so that any other finds nothing.',
  ).optional(),
  ...named,
  sort: oneOf(['newest', 'oldest'], 'By publication, undated last either way.').default('newest'),
  facets: someOf(facetNames, 'What to count, over all pages.'),
};

/** `GET /v1/articles` */
export const listArticles = (serving: Serving) =>
  listRoute(serving, {
    path: articlesAddress,
    operationId: 'listArticles',
    tags: ['articles'],
    summary: 'The articles, every version by itself.',
    description: 'A page of articles, newest first, undated last.',
    name: 'Article',
    what: 'articles',
    query: articleQuery,
    members: articleMembers,
    always: ['id', 'links'],
    usual: summaryKeys,
    position: positions.article,
    find: async ({ sort, facets, ...query }, asked) => {
      const filters = await filtersFrom(serving.archive, query, asked.now);
      return serving.archive.list({ ...asked, sort, facets, filters });
    },
    show: resourceOf,
  });
