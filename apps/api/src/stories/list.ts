import { articleQuery } from '../articles/query.ts';
import type { Serving } from '../context.ts';
import { feedLinks } from '../feeds/address.ts';
import { positions } from '../list/cursor.ts';
import { filtersFrom } from '../list/filters.ts';
import { listRoute } from '../list/list.ts';
import { storiesAddress } from './address.ts';
import { storyMembers } from './schemas.ts';
import { storySummaryOf } from './shown.ts';

/** `GET /v1/stories` */
export const listStories = (serving: Serving) =>
  listRoute(serving, {
    path: storiesAddress,
    operationId: 'listStories',
    tags: ['stories'],
    summary: 'The stories, each in its last version.',
    description: 'A page of stories, newest first by their last version, undated last.',
    name: 'Story',
    what: 'stories',
    query: articleQuery,
    members: storyMembers,
    always: ['slug', 'links'],
    position: positions.article,
    find: async ({ sort, facets, ...query }, asked) => {
      const filters = await filtersFrom(serving.archive, query, asked.now);
      return serving.archive.stories({ ...asked, sort, facets, filters });
    },
    show: storySummaryOf,
    feeds: feedLinks,
  });
