import { type EntityKind, entityKindOf } from '@dateline/content/archive';

/** Where lists of people, organisations, places and terms stand. */
export const entityLists: Readonly<Record<EntityKind, string>> = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  term: 'terms',
};

export const entityListAddress = (kind: EntityKind): string => `/v1/${entityLists[kind]}`;

/**
 * What an entity is called in an address. Works, events and agreements stand among the terms, their kind after two hyphens.
 *
 * @example entityName('term', 'event:harbour-day') // harbour-day--event
 */
export function entityName(kind: EntityKind, id: string): string {
  const [own = '', name = ''] = id.split(/:(.*)/s);
  return own === kind ? name : `${name}--${own}`;
}

/** The id of what is called so in an address; an id of the kind is what it is. */
export function idOf(kind: EntityKind, name: string): string {
  if (isId(name) && entityKindOf(name) === kind) return name;
  const [, rest, own] = (kind === 'term' && /^(.+)--(work|event|other)$/s.exec(name)) || [];
  return rest && own ? `${own}:${rest}` : `${kind}:${name}`;
}

const isId = (name: string): boolean => /^(?:person|organisation|place|term|work|event|other):./s.test(name);

/** The address of an entity in the API. */
export const entityAddress = (kind: EntityKind, id: string): string =>
  `${entityListAddress(kind)}/${encodeURIComponent(entityName(kind, id))}`;

/** The address of its page on the site. */
export const entityPage = (kind: EntityKind, id: string): string =>
  `/${entityLists[kind]}/${encodeURIComponent(entityName(kind, id))}/`;
