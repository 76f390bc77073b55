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

/** Makes what narrows lists of an edition's entries, their order kept. */
export function createFilter(
  entries: readonly Entry[],
  entities: () => ReadonlyMap<string, Entity>,
): (some: readonly Entry[], filters?: Filters) => readonly Entry[] {
  return (some, filters = {}) => {
    const { from, to, agency, genre, entities: named = [] } = filters;
    if (from === undefined && to === undefined && agency === undefined && genre === undefined && named.length === 0)
      return some;
    const naming = named.map(
      (id) =>
        new Set(
          entities()
            .get(id)
            ?.entries.map((place) => entries[place]),
        ),
    );
    return some.filter((entry) => {
      const { published, source, genre: own } = entry.article;
      const day = published.value?.slice(0, 10);
      return (
        (from === undefined || (day !== undefined && day >= from)) &&
        (to === undefined || (day !== undefined && day.slice(0, to.length) <= to)) &&
        (agency === undefined || source.agency === agency) &&
        (genre === undefined || own?.value === genre) &&
        naming.every((articles) => articles.has(entry))
      );
    });
  };
}
