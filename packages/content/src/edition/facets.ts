import type { Entry } from '../model/edition.ts';

/** How many of some articles there are of each sort, the most frequent first. */
export interface Facets {
  readonly agency: readonly Facet[];
  readonly genre: readonly Facet[];
  readonly year: readonly Facet[];
}

export interface Facet {
  readonly value: string;
  readonly count: number;
}

export const facetsOf = (entries: readonly Entry[]): Facets => ({
  agency: counted(entries, ({ article }) => article.source.agency),
  genre: counted(entries, ({ article }) => article.genre?.value),
  year: counted(entries, ({ article }) => article.published.value?.slice(0, 4)),
});

function counted(entries: readonly Entry[], sortOf: (entry: Entry) => string | undefined): Facet[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const value = sortOf(entry);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
