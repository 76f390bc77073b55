import type { Abbreviation } from '../../model/abbreviation.ts';
import type { NameKind } from '../../model/name.ts';
import { slugOf } from '../../text/slug.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { companySuffixes } from './lexicon.ts';
import { type Mention, printedOf } from './mention.ts';
import { keyOf } from './phrases.ts';
import { isFull, surnamesOf } from './settle.ts';

/** What the mentions of one thing share. */
export interface Entity {
  readonly kind: NameKind;
  /** The fullest form of the name so far. */
  full: string;
  /** `kind:slug`. */
  id: string;
}

/** Which thing each mention names: mentions of one thing share one entity. */
export function entitiesOf(
  text: string,
  mentions: readonly Mention[],
  abbreviations: readonly Abbreviation[],
): Map<Mention, Entity> {
  const of = new Map<Mention, Entity>();
  const byKind = new Map<NameKind, Map<string, Entity>>();
  const people = peopleBySurname(mentions);
  const longs = longForms(abbreviations);
  const openings = organisationsByOpening(mentions);
  for (const mention of mentions) {
    const { kind } = mention;
    if (!kind) continue;
    const byKey: Map<string, Entity> = byKind.get(kind) ?? new Map();
    byKind.set(kind, byKey);
    const key = sharedKey(mention, people, longs, openings);
    const printed = printedOf(text, mention);
    const entity = byKey.get(key);
    if (!entity) {
      const fresh = { kind, full: printed, id: '' };
      byKey.set(key, fresh);
      of.set(mention, fresh);
      continue;
    }
    if (isFuller(printed, entity.full)) entity.full = printed;
    of.set(mention, entity);
  }
  for (const [mention, entity] of of) entity.id ||= idOf(entity.kind, mention.place?.name ?? entity.full);
  return of;
}

/** A longer form is fuller, and one with small letters than one in capitals alone. */
const isFuller = (form: string, than: string): boolean =>
  form.length > than.length || (form.length === than.length && than === than.toUpperCase());

/** `kind:slug`; where nothing of the name has a Latin form, its characters by number. */
function idOf(kind: NameKind, name: string): string {
  const slug =
    slugOf(name) ||
    [...name]
      .slice(0, 12)
      .map((c) => (c.codePointAt(0) ?? 0).toString(16))
      .join('-');
  return `${kind}:${slug}`;
}

function sharedKey(
  mention: Mention,
  people: ReadonlyMap<string, string | null>,
  longs: ReadonlyMap<string, string>,
  openings: ReadonlyMap<string, string | null>,
): string {
  const { kind, key, place } = mention;
  if (kind === 'place' && place) return place.name.toLowerCase();
  if (kind === 'person') return people.get(key) ?? key;
  const long = longs.get(key) ?? key;
  if (kind === 'organisation') return openings.get(long) ?? bare(long);
  return long;
}

/** The one full name that goes with each shorter form of a person's name; null where two people share it. */
function peopleBySurname(mentions: readonly Mention[]): Map<string, string | null> {
  const people = new Map<string, string | null>();
  for (const mention of mentions) {
    if (mention.kind !== 'person' || !isFull(mention)) continue;
    for (const form of new Set([...surnamesOf(mention), ...shorterForms(mention)])) {
      if (form === mention.key) continue;
      const known = people.get(form);
      people.set(form, known === undefined || known === mention.key ? mention.key : sameBearer(known, mention.key));
    }
  }
  // a form of a form leads to the fullest: `yoon` to `yoon suk` to `yoon suk yeol`
  for (const [form, full] of people) {
    const fuller = full === null ? undefined : people.get(full);
    if (fuller) people.set(form, fuller);
  }
  return people;
}

/** The longer of two full names where the one is a form of the other: `Ann Orrin`, `Ann B. Orrin`; null otherwise. */
function sameBearer(a: string | null, b: string): string | null {
  if (a === null) return null;
  const [short = '', long = ''] = a.length < b.length ? [a, b] : [b, a];
  const parts = new Set(long.split(' '));
  return short.split(' ').every((part) => parts.has(part)) ? long : null;
}

/** The forms of a full name without its middle: `John F. Kennedy` is `John Kennedy`, and `Dr. Ann` never. */
function shorterForms({ words, from, to }: Mention): string[] {
  const first = words[from]?.lower ?? '';
  const last = words[to - 1]?.lower ?? '';
  if (to - from <= 2) return [];
  const forms = [`${first} ${last}`];
  if (words[from]?.text.length !== 1 && words[from + 1]?.kind === 'word') forms.push(keyOf(words, from, from + 2));
  return forms;
}

function longForms(abbreviations: readonly Abbreviation[]): Map<string, string> {
  const longs = new Map<string, string>();
  const keyed = (form: string) => {
    const words: Word[] = wordsOf(form, [0, form.length]);
    return keyOf(words, 0, words.length);
  };
  for (const { shortText, longText } of abbreviations) longs.set(keyed(shortText), keyed(longText));
  return longs;
}

/** The name without `Inc.` and its like. */
function bare(key: string): string {
  let end = key.length;
  for (let space = key.lastIndexOf(' '); space > 0; space = key.lastIndexOf(' ', end - 1)) {
    const last = key.slice(space + 1, end);
    if (last !== '.' && last !== ',' && !companySuffixes.holds(last)) break;
    end = space;
  }
  return key.slice(0, end);
}

/** The one organisation that opens on a shorter form; null where two do. */
function organisationsByOpening(mentions: readonly Mention[]): Map<string, string | null> {
  const openings = new Map<string, string | null>();
  for (const { kind, key } of mentions) {
    if (kind !== 'organisation') continue;
    const whole = bare(key);
    let end = whole.indexOf(' ');
    for (let words = 1; end > 0 && words <= 4; words++, end = whole.indexOf(' ', end + 1)) {
      const form = whole.slice(0, end);
      const known = openings.get(form);
      openings.set(form, known === undefined || known === whole ? whole : null);
    }
  }
  return openings;
}
