import type { Article } from '../../model/article.ts';
import type { Name, NameKind } from '../../model/name.ts';
import { entityTag } from '../identifier.ts';

const TYPES = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  work: 'CreativeWork',
  event: 'Event',
  other: 'Thing',
} as const satisfies Record<NameKind, string>;

/** Everything that the copy names, once each, in the order of the copy. */
export function mentionsIn({ id, names, abbreviations }: Article) {
  const short = new Map(abbreviations.map(({ longText, shortText }) => [longText, shortText]));
  const roles = new Map(names.flatMap(({ entity, role }) => (role ? [[entity, role.text] as const] : [])).toReversed());
  const first = new Map<string, Name>();
  for (const name of names) if (!first.has(name.entity)) first.set(name.entity, name);
  return [...first.values()].map(({ kind, entity, full, country }) => ({
    '@type': TYPES[kind],
    '@id': entityTag(id, entity),
    name: full,
    alternateName: short.get(full),
    jobTitle: kind === 'person' ? roles.get(entity) : null,
    address: kind === 'place' && country ? { '@type': 'PostalAddress' as const, addressCountry: country } : null,
  }));
}
