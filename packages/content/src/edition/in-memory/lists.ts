import type { Archive, Hit, ListOptions } from '../archive.ts';
import { createFacets } from '../facets/index.ts';
import { dateOrders } from '../listing/order.ts';
import { pageOf } from '../listing/page.ts';
import { createSorter } from '../listing/sorter.ts';
import { once } from '../once.ts';
import { only } from '../search/combine.ts';
import { createSearch } from '../search/index.ts';
import { pageByDate, pageOfBest } from '../search/ranked.ts';
import { queryOf } from '../search/words.ts';
import { UNASKED } from '../shown/visible.ts';
import type { Held } from './held.ts';

/** Articles and stories by their dates, and what is found in them. */
export function listsOf(held: Held): Pick<Archive, 'list' | 'stories' | 'search'> {
  const { entries, readable, entities, visible, passing, filter, positions, positionAt, entriesAt, viewAt } = held;
  const facets = once(() => createFacets(entries, entities));
  const search = once(() => createSearch(readable()));
  const ordered = createSorter(positions);
  const listed = (all: readonly number[], { filters, sort = 'newest', facets: names = [], ...paging }: ListOptions) => {
    const places = filter(all, filters);
    const inOrder = sort === 'newest' ? places : ordered(places, sort);
    return { ...pageOf(inOrder, paging, positionAt, dateOrders[sort]), facets: facets()(places, names) };
  };
  return {
    async list(options) {
      const { items, ...page } = listed(visible(options?.now).open, options);
      return { ...page, items: entriesAt(items) };
    },
    async stories(options) {
      const { items, ...page } = listed(visible(options?.now).current, options);
      return { ...page, items: items.flatMap((place) => viewAt(place, options.now)) };
    },
    async search(q, { now, filters, sort = 'best', facets: names = [], ...paging } = UNASKED) {
      const { highlightsAt, ...all } = search().find(queryOf(q), visible(now));
      const test = passing(filters);
      const found = test ? only(all, test) : all;
      const { items, ...page } =
        sort === 'best'
          ? pageOfBest(found, paging, positionAt)
          : pageByDate(ordered(found.places, sort), sort, paging, positionAt);
      const hits = items.flatMap((place): Hit[] =>
        entriesAt([place]).map((entry) => ({ entry, highlights: highlightsAt(place) })),
      );
      return { ...page, items: hits, facets: facets()(found.places, names) };
    },
  };
}
