import type { Article } from '../model/article.ts';
import type { NameKind } from '../model/name.ts';
import { entitiesIn } from './values/entities.ts';

/** Somebody or something that the copy speaks of, with what it says of it. */
export interface Named {
  readonly kind: NameKind;
  /** As in `names`: `person:ada-brandt`. */
  readonly entity: string;
  /** The fullest form. */
  readonly name: string;
  /** The short form that the copy gives for it. */
  readonly short: string | undefined;
  /** The first title or description beside any of its mentions. */
  readonly role: string | undefined;
  /** For a place: ISO 3166-1 alpha-2, where the copy leaves no doubt. */
  readonly country: string | undefined;
}

/** Everybody and everything that the copy speaks of, once each, in the order of the copy. */
export function namedIn(article: Article): readonly Named[] {
  const { names, abbreviations } = article;
  const shorts = new Map(abbreviations.map(({ longText, shortText }) => [longText, shortText]));
  const roles = new Map(names.flatMap(({ entity, role }) => (role ? [[entity, role.text] as const] : [])).toReversed());
  return entitiesIn(article).map(({ kind, entity, full, country }) => ({
    kind,
    entity,
    name: full,
    short: shorts.get(full),
    role: roles.get(entity),
    country: /^[A-Z]{2}$/.test(country ?? '') ? country : undefined,
  }));
}
