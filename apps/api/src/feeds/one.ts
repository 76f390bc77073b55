import { type Archive, newsItemOf, type SearchOptions, type StoryView } from '@dateline/content/archive';
import { type FeedFormat, feedFormats } from '@dateline/content/formats';
import * as z from 'zod';
import { articleQuery } from '../articles/list.ts';
import type { Serving } from '../context.ts';
import { linkHeader } from '../http/link.ts';
import { addressesWith } from '../list/address.ts';
import { inOrder } from '../list/days.ts';
import { filtersFrom } from '../list/filters.ts';
import { oneOf, paging, words } from '../list/parameters.ts';
import { noneOf } from '../problem/problem.ts';
import { route } from '../route.ts';
import { shownStory } from '../stories/shown.ts';

export const feedsAddress = '/v1/feeds';

/** By the name that a feed is asked for; sitemaps are the site's. */
const formats = new Map<string, FeedFormat>(
  feedFormats.flatMap((format) => {
    const name = { rss: 'rss', atom: 'atom', jsonfeed: 'json' }[format.name];
    return name === undefined ? [] : [[name, format]];
  }),
);

const names = [...formats.keys()] as [string, ...string[]];

const { facets: _facets, sort: _sort, ...filters } = articleQuery;
const { cursor: _cursor, limit } = paging('stories');

const querySchema = inOrder(
  z.strictObject({
    q: words(
      'Words, `beginnings*` and "phrases", all of which a story must have; none of those that a hyphen stands before: `harbour -levy`.',
      'harbour pact',
      500,
    ).optional(),
    ...filters,
    limit,
  }),
);

const addressOf = addressesWith(querySchema);

/** `GET /v1/feeds/{format}` */
export const oneFeed = ({ archive, shelf, site }: Serving) =>
  route({
    path: `${feedsAddress}/{format}`,
    operation: {
      operationId: 'getFeed',
      tags: ['stories'],
      summary: 'Stories as a feed',
      description:
        'The newest stories, narrowed as the list of stories is, as RSS 2.0 (`rss`), Atom 1.0 (`atom`) or JSON Feed 1.1 (`json`). A story whose day is not known has no place in RSS and Atom.',
      params: z.strictObject({ format: oneOf(names, 'What the feed is to be.') }),
      query: querySchema,
      responses: {
        200: {
          description: 'The feed.',
          otherTypes: [...formats.values()].map(({ mediaType }) => mediaType),
          linked: true,
        },
        problems: ['not-found'],
      },
    },
    answer(c, { q, limit, ...query }) {
      const name = c.req.param('format') ?? '';
      const format = formats.get(name);
      if (!format) return noneOf('format', names);
      const self = addressOf(`${feedsAddress}/${name}`, { q, limit, ...query });
      return shelf(c, async (now) => {
        const asked = { now, limit, filters: await filtersFrom(archive, query, now), sort: 'newest' } as const;
        const views = q === undefined ? (await archive.stories(asked)).items : await storiesWith(archive, q, asked);
        const body = format.write(
          {
            title: q === undefined ? 'Dateline' : `Dateline: ${q}`,
            description: 'Stories of the archive, newest first.',
            home: `${site}/`,
            self: site + self,
            language: query.language ?? 'en',
            items: views.map((view) => newsItemOf(view, site)),
          },
          now,
        );
        const link = linkHeader(
          [...formats].map(([other, { mediaType }]) => ({
            href: self.replace(`/${name}`, `/${other}`),
            rel: other === name ? 'self' : 'alternate',
            type: mediaType.replace(/;.*/, ''),
          })),
        );
        return { body, headers: { link, 'content-type': format.mediaType } };
      });
    },
  });

/** The newest stories that have some words, whole. */
async function storiesWith(archive: Archive, q: string, asked: SearchOptions): Promise<StoryView[]> {
  const { items } = await archive.search(q, asked);
  const stories = await Promise.all(items.map(({ entry }) => shownStory(archive, entry.story, asked.now)));
  return stories.filter((story) => typeof story !== 'string');
}
