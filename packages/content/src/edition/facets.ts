import type { Article } from '../model/article.ts';
import type { Entry } from '../model/edition.ts';

/** How many of some articles there are of each sort, the most frequent first. */
export interface Facets {
  readonly agency: readonly Facet[];
  readonly genre: readonly Facet[];
  readonly year: readonly Facet[];
}

/** One sort, and how many are of it. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** Makes what counts articles of an edition, by their places in it. Their sorts are looked up once, so that counting is adding. */
export function createFacets(entries: readonly Entry[]): (places: readonly number[]) => Facets {
  const agency = createCounter(entries, ({ source }) => source.agency);
  const genre = createCounter(entries, ({ genre }) => genre?.value);
  const year = createCounter(entries, ({ published }) => published.value?.slice(0, 4));
  return (places) => ({ agency: agency(places), genre: genre(places), year: year(places) });
}

function createCounter(
  entries: readonly Entry[],
  sortOf: (article: Article) => string | undefined,
): (places: readonly number[]) => Facet[] {
  const sorts = entries.map(({ article }) => sortOf(article));
  const values = [...new Set(sorts)];
  const numbers = new Map(values.map((value, number) => [value, number]));
  const sortAt = Uint32Array.from(sorts, (sort) => numbers.get(sort) ?? 0);
  return (places) => {
    const counts = new Uint32Array(values.length);
    for (const place of places) {
      const sort = sortAt[place] ?? 0;
      counts[sort] = (counts[sort] ?? 0) + 1;
    }
    return values
      .flatMap((value, i) => (value !== undefined && counts[i] ? [{ value, count: counts[i] }] : []))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
}
