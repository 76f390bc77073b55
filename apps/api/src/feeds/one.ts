import { type Archive, newsItemOf, type SearchOptions, type StoryView } from '@dateline/content/archive';
import * as z from 'zod';
import type { Serving } from '../context.ts';
import { feedWriter } from '../formats/writers.ts';
import { linkHeader } from '../http/link.ts';
import { filtersFrom } from '../list/filters.ts';
import { oneOf } from '../list/parameters.ts';
import { noneOf } from '../problem/problem.ts';
import { route } from '../route.ts';
import { shownStory } from '../stories/shown.ts';
import { feedLinks, feedQuery, feedsAddress, formats, otherNames } from './address.ts';
import { titleOf } from './title.ts';

const names = [...formats.keys(), ...otherNames.keys()] as [string, ...string[]];

/** `GET /v1/feeds/{format}` */
export const oneFeed = ({ archive, shelf, site }: Serving) =>
  route({
    path: `${feedsAddress}/{format}`,
    operation: () => ({
      operationId: 'getFeed',
      tags: ['stories'],
      summary: 'Stories as a feed',
      description:
        'The newest stories, narrowed as the list of stories is, as RSS 2.0 (`rss`), Atom 1.0 (`atom`) or JSON Feed 1.1 (`json`, or `jsonfeed`). A story whose day is not known has no place in RSS and Atom.',
      params: z.strictObject({ format: oneOf(names, 'What the feed is to be.') }),
      query: feedQuery(),
      responses: {
        200: {
          description: 'The feed.',
          otherTypes: [...formats.values()].map(({ mediaType }) => mediaType),
          linked: true,
        },
        problems: ['not-found'],
      },
    }),
    answer(c, { q, limit, ...query }) {
      const called = c.req.param('format') ?? '';
      const name = otherNames.get(called) ?? called;
      const format = formats.get(name);
      if (!format) return noneOf('format', names);
      const links = feedLinks({ q, limit, ...query }, name);
      const self = links.find(({ rel }) => rel === 'self')?.href;
      return shelf(c, async (now) => {
        const asked = { now, limit, filters: await filtersFrom(archive, query, now), sort: 'newest' } as const;
        const views = q === undefined ? (await archive.stories(asked)).items : await storiesWith(archive, q, asked);
        const write = await feedWriter(format.name);
        const body = write(
          {
            title: await titleOf(archive, { q, ...query }, now),
            description: 'Stories of the archive, newest first.',
            home: `${site}/`,
            self: `${site}${self}`,
            language: query.language ?? 'en',
            items: views.map((view) => newsItemOf(view, site)),
          },
          now,
        );
        return { body, headers: { link: linkHeader(links), 'content-type': format.mediaType } };
      });
    },
  });

/** The newest stories that have some words, whole. */
async function storiesWith(archive: Archive, q: string, asked: SearchOptions): Promise<StoryView[]> {
  const { items } = await archive.search(q, asked);
  const stories = await Promise.all(items.map(({ entry }) => shownStory(archive, entry.story, asked.now)));
  return stories.filter((story) => typeof story !== 'string');
}
