import type { Article } from '../../model/article.ts';
import type { NameKind } from '../../model/name.ts';
import { entitiesIn } from '../values/entities.ts';
import { entityTag } from '../values/identifier.ts';

/** What the copy speaks of, in the lists that ninjs has for each kind. */
export function conceptsIn(article: Article) {
  const named = (...kinds: readonly NameKind[]) =>
    entitiesIn(article, ...kinds).map(({ full, entity }) => ({
      name: full,
      rel: 'mentions',
      uri: entityTag(article.id, entity),
      literal: entity,
    }));
  return {
    people: named('person'),
    organisations: named('organisation'),
    places: named('place'),
    events: named('event'),
    objects: named('work'),
    subjects: named('other'),
  };
}
