import type { Article } from '../../model/article.ts';
import type { NameKind } from '../../model/name.ts';
import { entitiesIn } from '../entities.ts';
import { entityTag } from '../identifier.ts';

const TYPES = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  work: 'CreativeWork',
  event: 'Event',
  other: 'Thing',
} as const satisfies Record<NameKind, string>;

/** Everything that the copy speaks of, once each, in the order of the copy. */
export function mentionsIn(article: Article) {
  const { id, names, abbreviations } = article;
  const short = new Map(abbreviations.map(({ longText, shortText }) => [longText, shortText]));
  const roles = new Map(names.flatMap(({ entity, role }) => (role ? [[entity, role.text] as const] : [])).toReversed());
  return entitiesIn(article).map(({ kind, entity, full, country }) => ({
    '@type': TYPES[kind],
    '@id': entityTag(id, entity),
    name: full,
    alternateName: short.get(full),
    jobTitle: kind === 'person' ? roles.get(entity) : null,
    address: kind === 'place' && country ? { '@type': 'PostalAddress' as const, addressCountry: country } : null,
  }));
}
