import type { Placed } from '../front/arrange.ts';

/** The stories of a month. */
export interface Month<Story> {
  /** As `2023-03`; null for stories whose day is not known. */
  readonly month: string | null;
  /** Its address, from the root of the site. */
  readonly path: string;
  readonly stories: readonly Story[];
}

/** Stories already in order, gathered by month. */
export function monthsOf<Story extends Placed>(stories: readonly Story[]): Month<Story>[] {
  const months = Map.groupBy(stories, ({ published }) => published?.slice(0, 7) ?? null);
  return [...months].map(([month, stories]) => ({
    month,
    path: month ? `/${month.replace('-', '/')}/` : '/undated/',
    stories,
  }));
}
