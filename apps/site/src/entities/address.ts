import { entityLists, entityName } from '@dateline/api/site';
import { type EntityKind, entityKindOf } from '@dateline/content/archive';

/** Kinds of entities, by where their pages stand. */
export const sections = {
  person: { path: `/${entityLists.person}/`, title: 'People' },
  organisation: { path: `/${entityLists.organisation}/`, title: 'Organisations' },
  place: { path: `/${entityLists.place}/`, title: 'Places' },
  term: { path: `/${entityLists.term}/`, title: 'Terms' },
} as const satisfies Record<EntityKind, { path: string; title: string }>;

/**
 * Where the page of somebody or something stands.
 *
 * @param id As in `names`: `person:ada-brandt`. Works, events and agreements stand among the terms, their kind after two hyphens.
 * @example entityAddress('person:ada-brandt') // /people/ada-brandt/
 */
export function entityAddress(id: string): string {
  const kind = entityKindOf(id);
  return `${sections[kind].path}${entityName(kind, id)}/`;
}
