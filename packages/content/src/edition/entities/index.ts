import { compare } from '../../text/compare.ts';
import { searchWords } from '../search/words.ts';
import type { PublicEntry } from '../shown/public-entry.ts';
import { type EntityKind, entityKindOf } from './kinds.ts';
import { shortForms } from './short-forms.ts';
import { storyNames } from './story-names.ts';

/** Somebody or something that articles name. */
export interface Entity {
  /** As in `names`: `person:ada-brandt`; for a short form that no name explains, `term:` and its long form. */
  readonly id: string;
  readonly kind: EntityKind;
  /** The places in the edition of the articles that name it, in order. */
  readonly entries: readonly number[];
  /** The same of each form that it is named by. */
  readonly forms: ReadonlyMap<string, readonly number[]>;
  /** Other ids that lead to it. */
  readonly aliases: readonly string[];
}

interface Gathered extends Entity {
  readonly entries: number[];
  readonly aliases: string[];
  readonly forms: Map<string, number[]>;
}

/**
 * Everybody and everything that the articles of an edition name, by id.
 *
 * @param same Ids that lead to another.
 */
export function entitiesOf(
  entries: readonly PublicEntry[],
  same: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, Entity> {
  const gathered = new Map<string, Gathered>();
  const add = (id: string, form: string, place: number): void => {
    const entity = gathered.get(id) ?? { id, kind: entityKindOf(id), entries: [], forms: new Map(), aliases: [] };
    gathered.set(id, entity);
    const places = entity.forms.get(form) ?? [];
    entity.forms.set(form, places);
    for (const list of [entity.entries, places]) if (list.at(-1) !== place) list.push(place);
  };
  entries.forEach(({ article }, place) => {
    for (const { entity, full } of storyNames(article)) add(entity, full, place);
    for (const { entity, longText, shortText } of shortForms(article)) {
      add(entity, longText, place);
      add(entity, shortText, place);
    }
  });
  for (const [alias, id] of same) gathered.get(id)?.aliases.push(alias);
  return gathered;
}

/** Somebody or something as readers may know it: by the stories that may be shown, and by no other. */
export interface EntityCount {
  readonly id: string;
  readonly kind: EntityKind;
  /** The form that most stories have. */
  readonly name: string;
  /** The others, the most frequent first. */
  readonly forms: readonly string[];
  /** How many stories name it. */
  readonly stories: number;
  /** Ids that stories have it by where they do not tell that it is the same: what is asked of one is answered of it. */
  readonly aliases: readonly string[];
}

/** Null where no story names it that may be shown. */
export function countOf({ id, kind, entries, forms, aliases }: Entity, isShown: Uint8Array): EntityCount | null {
  const shown = (places: readonly number[]): number => places.filter((place) => isShown[place] === 1).length;
  const stories = shown(entries);
  const [name, ...others] = [...forms]
    .map(([form, places]) => ({ form, count: shown(places) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || b.form.length - a.form.length || (a.form < b.form ? -1 : 1))
    .map(({ form }) => form);
  return name === undefined ? null : { id, kind, name, forms: others, stories, aliases };
}

/** Where an entity stands in the order of a list. */
export type EntityPosition = Pick<EntityCount, 'id' | 'name' | 'stories'>;

/** In which order entities may be listed: those that most stories name first, or by name, code unit by code unit. */
export const entityOrders = {
  stories: (a: EntityPosition, b: EntityPosition): number => b.stories - a.stories || compare(a.id, b.id),
  name: (a: EntityPosition, b: EntityPosition): number => compare(a.name, b.name) || compare(a.id, b.id),
} as const;

/** In which order entities are listed. */
export type EntityOrder = keyof typeof entityOrders;

/** Tells whether an entity has a form in which each word of `q` begins a word. */
export function isCalled(q: string): (entity: EntityCount) => boolean {
  const asked = searchWords(q);
  const has = (form: string): boolean => {
    const words = searchWords(form);
    return asked.every((beginning) => words.some((word) => word.startsWith(beginning)));
  };
  return ({ name, forms }) => has(name) || forms.some(has);
}
