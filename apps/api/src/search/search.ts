import type { Entry } from '@dateline/content';
import { facetNames, type Hit, once } from '@dateline/content/archive';
import * as z from 'zod';
import { articleAddress } from '../articles/address.ts';
import { articleRefSchema } from '../articles/schemas.ts';
import { refOf } from '../articles/shown.ts';
import type { Serving } from '../context.ts';
import { named } from '../entities/named.ts';
import { feedLinks } from '../feeds/address.ts';
import { positions } from '../list/cursor.ts';
import { publicationDays } from '../list/days.ts';
import { articleFilters, filtersFrom } from '../list/filters.ts';
import { listRoute } from '../list/list.ts';
import { oneOf, someOf, words } from '../list/parameters.ts';
import { storyAddress } from '../stories/address.ts';

export const searchAddress = '/v1/search';

const highlighted = once(() =>
  z
    .array(
      z
        .strictObject({ text: z.string(), hit: z.boolean().meta({ description: 'Whether it is what was asked for.' }) })
        .meta({ id: 'Highlighted', description: 'A stretch of text.' }),
    )
    .readonly(),
);

const members = once(() => ({
  slug: z.string().meta({ description: 'The slug of its story.' }),
  ...articleRefSchema().shape,
  links: z
    .strictObject({ story: z.string(), article: z.string(), page: z.string() })
    .meta({ id: 'HitLinks', description: 'Where it is to be had.' }),
  highlights: z
    .strictObject({ headline: highlighted(), sentence: highlighted() })
    .meta({ id: 'Highlights', description: 'The headline, and the sentence that has most of what was asked for.' }),
}));

const linksOf = ({ article, address, story }: Entry) => ({
  story: storyAddress(story),
  article: articleAddress(article.id),
  page: address,
});

/** What a hit tells of its story, whatever was asked for. */
const storyOf = (entry: Entry) => ({ slug: entry.story, ...refOf(entry), links: linksOf(entry) });

/** Makes what writes a hit: what it tells of its story is written once, since there is no way to it but through all memory. */
function hitWriter(): (hit: Hit) => string {
  const kept = new WeakMap<Entry, string>();
  return ({ entry, highlights }) => {
    let story = kept.get(entry);
    if (story === undefined) {
      story = JSON.stringify(storyOf(entry)).slice(0, -1);
      kept.set(entry, story);
    }
    return `${story},"highlights":${JSON.stringify(highlights)}}`;
  };
}

/** `GET /v1/search` */
export const search = (serving: Serving) =>
  listRoute(serving, {
    path: searchAddress,
    operationId: 'search',
    tags: ['search'],
    summary: 'Stories that have the words asked for.',
    description: 'The best first: what has more of the words in its headline, then what speaks of them more.',
    name: 'Hit',
    what: 'stories',
    query: () => ({
      q: words(
        'Words, in any form of theirs (`flood` finds `floods`, and behind all that has either `flooded` and `flooding`) and in British or American spelling, `beginnings*` and "phrases" as they stand, all of which a story must have; none of those that a hyphen stands before: `harbour -levy`.',
        'harbour pact',
        500,
      ),
      ...publicationDays(),
      ...articleFilters(),
      ...named(),
      sort: oneOf(['best', 'newest', 'oldest'], 'By how well it answers, or by publication.').default('best'),
      facets: someOf(facetNames, 'What to count, over all pages.'),
    }),
    members,
    always: ['slug', 'links'],
    position: positions.found,
    find: async ({ q, sort, facets, ...query }, asked) => {
      const filters = await filtersFrom(serving.archive, query, asked.now);
      return serving.archive.search(q, { ...asked, sort, facets, filters });
    },
    show: ({ entry, highlights }) => ({ ...storyOf(entry), highlights }),
    write: hitWriter(),
    feeds: feedLinks,
  });
