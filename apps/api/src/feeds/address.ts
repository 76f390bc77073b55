import { once } from '@dateline/content/archive';
import type { KnownFeed } from '@dateline/content/formats';
import { feeds } from '@dateline/content/formats/known';
import * as z from 'zod';
import { articleQuery } from '../articles/query.ts';
import { bareType } from '../formats/endings.ts';
import type { Link } from '../http/link.ts';
import { addressesWith } from '../list/address.ts';
import { withDaysInOrder } from '../list/days.ts';
import { paging, words } from '../list/parameters.ts';

export const feedsAddress = '/v1/feeds';

/** By the name that a feed is asked for; sitemaps are the site's. */
export const formats: ReadonlyMap<string, KnownFeed> = new Map<string, KnownFeed>([
  ['rss', feeds.rss],
  ['atom', feeds.atom],
  ['json', feeds.jsonfeed],
]);

/** The names that feeds are asked for by whatever else their formats are called: `jsonfeed`, as everywhere but here. */
export const otherNames: ReadonlyMap<string, string> = new Map(
  [...formats].flatMap(([name, format]) => (format.name === name ? [] : [[format.name, name]])),
);

/** What narrows a feed. */
export const feedQuery = once(() => {
  const { facets: _facets, sort: _sort, ...filters } = articleQuery();
  const { cursor: _cursor, limit } = paging('stories');
  return withDaysInOrder(
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
});

const addressOf = once(() => addressesWith(feedQuery()));

/**
 * The feeds of the stories that a list is narrowed to, RSS first, from their beginning: a feed has no pages and one order.
 *
 * @param values What was asked of the list.
 * @param self The name of the feed that links to the others.
 */
export function feedLinks(values: Readonly<Record<string, unknown>>, self?: string): Link[] {
  const query = addressOf()('', values);
  return [...formats].map(([name, format]) => ({
    href: `${feedsAddress}/${name}${query}`,
    rel: name === self ? 'self' : 'alternate',
    type: bareType(format),
  }));
}
