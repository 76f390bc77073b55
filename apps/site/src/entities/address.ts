import type { EntityKind } from '@dateline/content/archive';

/** Kinds of entities, by where their pages stand. */
export const sections = {
  person: { path: '/people/', title: 'People' },
  organisation: { path: '/organisations/', title: 'Organisations' },
  place: { path: '/places/', title: 'Places' },
  term: { path: '/terms/', title: 'Terms' },
} as const satisfies Record<EntityKind, { path: string; title: string }>;

/**
 * Where the page of somebody or something stands.
 *
 * @param id As in `names`: `person:ada-brandt`. Works, events and agreements stand among the terms, their kind after two hyphens.
 * @example entityAddress('person:ada-brandt') // /people/ada-brandt/
 */
export function entityAddress(id: string): string {
  const [kind = '', name = ''] = id.split(/:(.*)/s);
  if (kind in sections) return `${sections[kind as EntityKind].path}${name}/`;
  return `${sections.term.path}${name}--${kind}/`;
}
