import type { Article } from '../../model/article.ts';
import type { Entry } from '../../model/edition.ts';
import type { Entity } from '../entities/index.ts';
import { type EntityKind, entityKinds } from '../entities/kinds.ts';
import { type Facet, mostFirst } from './facet.ts';
import { createNamed } from './named-facets.ts';

/** By what articles may be counted. */
export const facetNames = ['agency', 'genre', 'language', 'year', ...entityKinds] as const;

/** By what articles are counted. */
export type FacetName = (typeof facetNames)[number];

/** How many of some articles there are of each sort, the most frequent first. */
export type Facets = { readonly [name in FacetName]?: readonly Facet[] };

/** Makes what counts articles of an edition, by their places in it. Their sorts are looked up once, so that counting is adding. */
export function createFacets(
  entries: readonly Entry[],
  entities: () => ReadonlyMap<string, Entity>,
): (places: ArrayLike<number>, names: readonly FacetName[]) => Facets {
  const counters = {
    agency: createCounter(entries, ({ source }) => source.agency),
    genre: createCounter(entries, ({ genre }) => genre?.value),
    language: createCounter(entries, ({ language }) => language),
    year: createCounter(entries, ({ published }) => published.value?.slice(0, 4)),
  };
  const namers = new Map<EntityKind, (places: ArrayLike<number>) => Facet[]>();
  const named = (kind: EntityKind, places: ArrayLike<number>): Facet[] => {
    const count =
      namers.get(kind) ??
      createNamed(
        entries.length,
        [...entities().values()].filter((one) => one.kind === kind),
      );
    namers.set(kind, count);
    return count(places);
  };
  return (places, names) =>
    Object.fromEntries(
      names.map((name) => [
        name,
        name in counters ? counters[name as keyof typeof counters](places) : named(name as EntityKind, places),
      ]),
    );
}

function createCounter(
  entries: readonly Entry[],
  sortOf: (article: Article) => string | undefined,
): (places: ArrayLike<number>) => Facet[] {
  const sorts = entries.map(({ article }) => sortOf(article));
  const values = [...new Set(sorts)];
  const numbers = new Map(values.map((value, number) => [value, number]));
  const sortAt = Uint32Array.from(sorts, (sort) => numbers.get(sort) ?? 0);
  return (places) => {
    const counts = new Uint32Array(values.length);
    // by index: to iterate over what may be an array or typed takes several times as long
    for (let i = 0; i < places.length; i++) {
      const sort = sortAt[places[i] ?? 0] ?? 0;
      counts[sort] = (counts[sort] ?? 0) + 1;
    }
    return values
      .flatMap((value, i) => (value !== undefined && counts[i] ? [{ value, count: counts[i] }] : []))
      .sort(mostFirst);
  };
}
