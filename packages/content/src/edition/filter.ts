import type { Entry } from '../model/edition.ts';
import type { Entity } from './entities.ts';

/** What a list is narrowed to; all of it must hold. */
export interface Filters {
  /** The first and the last day of publication, as the agency counts days; a month or a year will do. The undated fall out. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The agency's id. */
  readonly agency?: string | undefined;
  readonly genre?: string | undefined;
  /** Entities that must be named, by id. */
  readonly entities?: readonly string[] | undefined;
}

/** Makes what narrows lists of places in an edition, their order kept. */
export function createFilter(
  entries: readonly Entry[],
  entities: () => ReadonlyMap<string, Entity>,
): (places: readonly number[], filters?: Filters) => readonly number[] {
  return (places, filters = {}) => {
    const { from, to, agency, genre, entities: named = [] } = filters;
    if (from === undefined && to === undefined && agency === undefined && genre === undefined && named.length === 0)
      return places;
    const naming = named.map((id) => new Set(entities().get(id)?.entries));
    return places.filter((place) => {
      const article = entries[place]?.article;
      const day = article?.published.value?.slice(0, 10);
      return (
        (from === undefined || (day !== undefined && day >= from)) &&
        (to === undefined || (day !== undefined && day.slice(0, to.length) <= to)) &&
        (agency === undefined || article?.source.agency === agency) &&
        (genre === undefined || article?.genre?.value === genre) &&
        naming.every((articles) => articles.has(place))
      );
    });
  };
}
