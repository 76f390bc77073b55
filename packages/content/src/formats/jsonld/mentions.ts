import type { Article } from '../../model/article.ts';
import type { NameKind } from '../../model/name.ts';
import { namedIn } from '../named.ts';
import { entityTag } from '../values/identifier.ts';

const TYPES = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  work: 'CreativeWork',
  event: 'Event',
  other: 'Thing',
} as const satisfies Record<NameKind, string>;

/** Everything that the copy speaks of, once each, in the order of the copy. */
export const mentionsIn = (article: Article) =>
  namedIn(article).map(({ kind, entity, name, short, role, country }) => ({
    '@type': TYPES[kind],
    '@id': entityTag(article.id, entity),
    name,
    alternateName: short,
    jobTitle: kind === 'person' ? role : null,
    address: kind === 'place' && country ? { '@type': 'PostalAddress' as const, addressCountry: country } : null,
  }));
