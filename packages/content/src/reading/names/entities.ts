import type { NameKind } from '../../model/name.ts';
import { slugOf } from '../../text/slug.ts';
import { bearersOf } from './bearers.ts';
import { bare, organisationsByOpening } from './companies.ts';
import { bodies } from './gazetteer/organisations.ts';
import { inSmallLetters } from './in-small-letters.ts';
import { type Mention, printedIn } from './mention.ts';
import { shortsOf, undotted } from './shorts.ts';

/** What the mentions of one thing share. */
export interface Entity {
  readonly kind: NameKind;
  /** The usual name of a place or a body that the gazetteer knows. */
  readonly usual: string | undefined;
  /** The fullest form of the name so far. */
  full: string;
  /** The country that the copy tells of a place; null where it tells two. */
  country?: string | null | undefined;
  /** `kind:slug`, once the fullest form is known. */
  id: string;
}

/** Tells each mention which thing it names: mentions of one thing share one entity. */
export function joinEntities(text: string, mentions: readonly Mention[]): void {
  const keyFor = sharedKeys(mentions);
  const byKey = new Map<string, Entity[]>();
  for (const mention of mentions) {
    const { kind, form } = mention;
    if (!kind) continue;
    const printed = printedIn(text, mention.words, mention.from, mention.to);
    mention.printed = printed;
    if (kind === 'person' || !form.entity || !isSame(form.entity, mention))
      form.entity = entityOf(byKey, keyFor(mention), mention, kind);
    mention.entity = form.entity;
    if (isFuller(printed, form.entity.full)) form.entity.full = printed;
  }
  for (const entities of byKey.values())
    for (const entity of entities) entity.id = idOf(entity.kind, entity.usual ?? withoutArticle(entity));
}

/** The one thing of its kind that goes by a key; made where there is none yet. */
function entityOf(byKey: Map<string, Entity[]>, key: string, mention: Mention, kind: NameKind): Entity {
  const known = byKey.get(key);
  const same = known?.find((entity) => entity.kind === kind);
  if (same) return same;
  const usual = kind === 'organisation' ? bodies.get(key) : mention.place?.name;
  const entity: Entity = { kind, usual, full: spelledOut(mention), id: '' };
  if (known) known.push(entity);
  else byKey.set(key, [entity]);
  return entity;
}

/** As printed, but for a place that stands in a dateline's capitals: as running copy would have it. */
function spelledOut({ printed, kind, place, rule }: Mention): string {
  if (kind !== 'place' || rule !== 'names/dateline' || printed !== printed.toUpperCase()) return printed;
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

/** `kind:slug`; where nothing of the name has a Latin form, its characters by number. */
function idOf(kind: NameKind, name: string): string {
  return `${kind}:${slugOf(name) || numbersOf(name)}`;
}

const numbersOf = (name: string): string =>
  [...name]
    .slice(0, 12)
    .map((c) => (c.codePointAt(0) ?? 0).toString(16))
    .join('-');

/** What the mentions of one thing have in common: the full name of a person or an organisation, the usual one of a place. */
function sharedKeys(mentions: readonly Mention[]): (mention: Mention) => string {
  const bearerOf = bearersOf(mentions);
  const openings = organisationsByOpening(mentions);
  const shorts = shortsOf(mentions);
  return (mention) => {
    const { kind, form, place } = mention;
    const { key, long } = form;
    if (kind === 'place' && place) return place.name.toLowerCase();
    if (kind === 'person') return bearerOf(mention);
    if (kind !== 'organisation') return long ?? key;
    const whole = long ?? shorts.get(undotted(key)) ?? undotted(key);
    return openings.get(whole) ?? bare(whole);
  };
}
