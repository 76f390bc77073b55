import { agencyNames } from '../../../agencies/index.ts';
import type { NameKind } from '../../../model/name.ts';
import { slugOf } from '../../../text/slug.ts';
import { knownAt } from '../gazetteer/known.ts';
import { bodies } from '../gazetteer/organisations.ts';
import type { Place } from '../gazetteer/places.ts';
import { printedIn } from '../mention.ts';
import type { Entity, Form, Forms, Mention, Unsettled } from '../naming.ts';
import { placeAt } from '../own-words/index.ts';
import { bearerOf, keyOf, tellBearers } from './bearers.ts';
import { formWithoutSuffix, tellOpenings } from './companies.ts';
import { inSmallLetters } from './in-small-letters.ts';
import { plainForm, tellShorts } from './shorts.ts';

/** Tells each mention which thing it names: mentions of one thing share one entity. */
export function joinEntities(text: string, mentions: readonly Unsettled[], forms: Forms): void {
  tellBearers(mentions, forms);
  tellOpenings(mentions, forms);
  tellShorts(mentions, forms);
  const usuals = new Map<string, Entity>();
  const entities: Entity[] = [];
  for (const mention of mentions) {
    const { kind, form, words, from, to } = mention;
    if (!kind) continue;
    mention.printed = printedIn(text, words, from, to);
    if (kind === 'person' || !form.entity || !isSame(form.entity, mention))
      form.entity = entityOf(mention, kind, sharedForm(mention, forms), usuals, entities);
    mention.entity = form.entity;
    if (isFuller(mention.printed, form.entity.full)) form.entity.full = mention.printed;
  }
  for (const entity of entities) entity.id = idOf(entity.kind, entity.usual ?? withoutArticle(entity));
}

/** The one thing of its kind that goes by a form, or by a usual name; made where there is none yet. */
function entityOf(
  mention: Mention,
  kind: NameKind,
  shared: Form,
  usuals: Map<string, Entity>,
  entities: Entity[],
): Entity {
  const usual = kind === 'place' ? placeOf(mention, shared)?.name : usualOf(kind, shared);
  const key = usual && `${kind} ${usual}`;
  const known = key ? usuals.get(key) : shared.entities?.find((entity) => entity.kind === kind);
  if (known) return known;
  const entity: Entity = { kind, usual, full: spelledOut(mention), id: '' };
  entities.push(entity);
  if (key) usuals.set(key, entity);
  else if (shared.entities) shared.entities.push(entity);
  else shared.entities = [entity];
  return entity;
}

/** An abbreviation is the place that its long form is. */
const placeOf = ({ form, place }: Mention, { words, from, to }: Form): Place | null =>
  place ?? (form.long && placeAt(words, from, to, knownAt(words, from)));

const usualOf = (kind: NameKind, form: Form): string | undefined =>
  kind === 'organisation' ? (bodyOf(form) ?? agencyNames.get(keyOf(form))) : undefined;

const bodyOf = ({ words, from, to }: Form): string | undefined =>
  (to - from === 1 && bodies.get(words[from])) || undefined;

/** As printed, but for what stands in the capitals of a dateline or a byline: as running copy would have it. */
function spelledOut({ printed, kind, place, rule }: Mention): string {
  const framed = rule === 'names/byline' || (kind === 'place' && rule === 'names/dateline');
  if (!framed || printed !== printed.toUpperCase()) return printed;
  return place?.name ?? inSmallLetters(printed);
}

/** True for what the last mention of the same words named. */
const isSame = (entity: Entity, { kind, place }: Mention): boolean =>
  entity.kind === kind && (kind !== 'place' || entity.usual === place?.name);

/** A longer form is fuller, and one with small letters than one in capitals alone. */
const isFuller = (form: string, than: string): boolean =>
  form.length > than.length || (form.length === than.length && form !== than && than === than.toUpperCase());

/** The New York Times goes by its name without the article. */
const withoutArticle = ({ kind, full }: Entity): string =>
  kind === 'organisation' ? full.replace(/^The\s/, '') : full;

/** `kind:slug`; `OPEC+` is not `OPEC`. Where nothing of the name has a Latin form, its characters by number. */
function idOf(kind: NameKind, name: string): string {
  return `${kind}:${slugOf(name.replace('+', ' plus')) || numbersOf(name)}`;
}

const numbersOf = (name: string): string =>
  [...name]
    .slice(0, 12)
    .map((c) => (c.codePointAt(0) ?? 0).toString(16))
    .join('-');

const lastOf = ({ words, to }: Form): string | undefined => words[to - 1]?.lower;

/** What the mentions of one thing have in common: the form of the full name. */
function sharedForm(mention: Mention, forms: Forms): Form {
  const { kind, form } = mention;
  if (kind === 'person') return bearerOf(mention, forms);
  if (kind !== 'organisation') return form.long ?? form;
  const plain = plainForm(form, forms);
  const whole = plainForm(form.long ?? plain.initials ?? plain, forms);
  let opened = whole.opens ?? whole;
  // `Salt Committee`, `House Salt Committee`, `U.S. House Salt Committee`
  while (opened.opens && lastOf(opened) === lastOf(opened.opens)) opened = opened.opens;
  return formWithoutSuffix(opened, forms);
}
