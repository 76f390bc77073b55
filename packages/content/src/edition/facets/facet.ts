/** One sort, and how many are of it. */
export interface Facet {
  /** As a filter takes it; of an entity its id. */
  readonly value: string;
  /** What an entity is called. */
  readonly name?: string;
  readonly count: number;
}

/** The most frequent first. */
export const mostFirst = (a: Facet, b: Facet): number => b.count - a.count || (a.value < b.value ? -1 : 1);
