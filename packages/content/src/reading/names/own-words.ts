import type { NameKind } from '../../model/name.ts';
import { wordSet } from '../../text/word-sets.ts';
import type { Word } from '../../text/words.ts';
import {
  commonWords,
  companySuffixes,
  documentHeads,
  eventHeads,
  familyFirst,
  given,
  notOrganisations,
  organisationHeads,
  organisationOpeners,
  organisationPrefixes,
  organisations,
  type Place,
  particles,
  peoples,
  placeHeads,
  placeOpeners,
  places,
} from './lexicon.ts';

/** What the words of a name say of its kind, by themselves. */
export interface OwnWords {
  readonly kind: NameKind;
  /** From 1, a default, to 10, beyond doubt. */
  readonly weight: number;
  readonly rule: string;
  readonly place?: Place;
}

const ROMAN: ReadonlySet<string> = new Set(['I', 'II', 'III', 'IV', 'VI', 'XVI', 'XI']);

/** The kind that a name's own words tell, or null where they tell nothing. */
export function ownWords(words: readonly Word[], from: number, to: number): OwnWords | null {
  const size = to - from;
  const first = words[from];
  if (ROMAN.has(words[to - 1]?.text ?? '') && size > 2) return ownWords(words, from, to - 1);
  const last = words[to - 1];
  if (!first || !last) return null;
  const place = places.at(words, from);
  const stop = last.text === '.' ? 1 : 0;
  const wholePlace =
    place &&
    (place.length === size || (place.value.short && place.length + stop === size)) &&
    (!place.value.short || afterComma(words, from))
      ? place.value
      : null;
  const organisation = organisations.at(words, from);
  if (organisation?.length === size && !wholePlace) return said('organisation', size > 1 ? 9 : 6, 'lexicon');
  if (wholePlace) {
    const person = given.has(first) && size === 1;
    return { kind: 'place', weight: person ? 3 : size > 1 ? 9 : 6, rule: 'names/place', place: wholePlace };
  }
  if (size === 1) return single(words, from);
  if (last.text === 'com' || last.text === 'org') return said('organisation', 8, 'domain');
  if (words[to - 1]?.text === '.' && companySuffixes.has(words[to - 2])) return said('organisation', 10, 'company');
  if (companySuffixes.has(last)) return said('organisation', 10, 'company');
  if (hasAmpersand(words, from, to)) return said('organisation', 8, 'ampersand');
  const of = ofAt(words, from, to);
  if (of > from) {
    const head = words[of - 1];
    if (eventHeads.has(head)) return said('event', 8, 'event');
    if (documentHeads.has(head)) return said('other', 8, 'document');
    if (AGREEMENTS.has(last)) return said('other', 8, 'document');
    if (organisationOpeners.has(head) || organisationHeads.has(head)) return said('organisation', 8, 'organisation-of');
    return said('place', 5, 'place-of');
  }
  const person = likePerson(words, from, to);
  if (placeOpeners.has(first) && !person) {
    const after = ownWords(words, from + 1, to);
    if (organisationHeads.has(last) && !placeHeads.has(last)) return said('organisation', 6, 'organisation');
    if (after?.kind === 'event') return after;
    if (after?.kind !== 'person' || after.weight < 3) return said('place', 4, 'place-opener');
  }
  if (person && !(place && place.length < size) && person.weight >= 6) return person;
  if (eventHeads.has(last)) return said('event', 7, 'event');
  if (documentHeads.has(last)) return said('other', 7, 'document');
  if (organisationHeads.has(last)) {
    if (placeHeads.has(last) && !place) return person ?? said('organisation', 3, 'organisation');
    return person && !place ? person : said('organisation', 6, 'organisation');
  }
  if (place && CLUBS.has(last)) return said('organisation', 5, 'club');
  if (placeHeads.has(last) && !person) return said('place', 6, 'place-head');
  if (person && !place) return person;
  if (place && place.length < size) {
    if (place.value.short) return size <= 3 ? said('person', 1, 'two-names') : null;
    if (given.has(first)) return said('person', 2, 'given-name');
    return said('organisation', 3, 'place-and-name');
  }
  if (organisationPrefixes.has(first)) return said('organisation', 3, 'organisation-opener');
  if (isOneWord(words, from, to)) return given.has(first) ? said('person', 2, 'given-name') : null;
  const town = places.at(words, to - 1);
  if (town?.length === 1 && town.value.type !== 'country' && !town.value.short)
    return said('organisation', 2, 'name-and-place');
  if (peoples.at(words, from)) return said('organisation', 2, 'people-and-name');
  if (first.shape === 'upper' && first.text.length > 1 && last.shape !== 'upper')
    return said('organisation', 3, 'initials');
  return size <= 4 ? said('person', 1, 'two-names') : said('organisation', 1, 'many-words');
}

const CLUBS = wordSet('city town county athletic park');

/** Heads that make an agreement of whatever they end. */
const AGREEMENTS = wordSet('agreement treaty act accord pact convention protocol charter');

const said = (kind: NameKind, weight: number, rule: string): OwnWords => ({ kind, weight, rule: `names/${rule}` });

function single(words: readonly Word[], at: number): OwnWords | null {
  const word = words[at];
  if (!word) return null;
  const { lower, text } = word;
  const next = words[at + 1];
  if (next?.kind === 'number' && !next.spaced) return said('other', 0, 'not-a-name');
  if (text.length === 1) return said('other', 0, 'not-a-name');
  if (word.shape === 'upper' && text.length > 1) {
    if (notOrganisations.has(word) || next?.text === ':' || commonWords.has(word))
      return said('other', 0, 'not-a-name');
    return text.length <= 6 || text.includes('.') ? said('organisation', 4, 'initials') : null;
  }
  if (given.has(word)) return said('person', 2, 'given-name');
  if (lower.endsWith('s') && organisationHeads.has(word)) return said('organisation', 2, 'organisation');
  return null;
}

/** A given name first, an initial, a particle, or a family name of the east before given names. */
function likePerson(words: readonly Word[], from: number, to: number): OwnWords | null {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return null;
  const strong = organisationHeads.has(last) || placeHeads.has(last) || eventHeads.has(last);
  if (isInitial(words, from, to)) return said('person', 7, 'initial');
  if (given.has(first)) {
    const size = to - from;
    if (size === 2) return said('person', strong ? 5 : 7, 'given-name');
    return strong ? null : said('person', 6, 'given-name');
  }
  for (let i = from + 1; i < to - 1; i++) {
    if (words[i]?.shape === 'lower' && particles.has(words[i])) return said('person', 5, 'particle');
    if (words[i + 1]?.text === '.' && words[i]?.text.length === 1) return said('person', 6, 'initial');
  }
  if (words[from]?.shape === 'lower') return said('person', 5, 'particle');
  if (familyFirst.has(first) && !strong && to - from <= 4) return said('person', 6, 'family-name-first');
  if ((last.text === 'Jr' || last.text === 'Sr') && to - from > 2) return said('person', 7, 'junior');
  return null;
}

/** True for words that hyphens make one. */
function isOneWord(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (words[i]?.spaced) return false;
  return true;
}

const isInitial = (words: readonly Word[], from: number, to: number): boolean =>
  to - from >= 3 && words[from]?.text.length === 1 && words[from + 1]?.text === '.' && to - from <= 6;

function hasAmpersand(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words[i]?.text === '&') return true;
  return false;
}

function ofAt(words: readonly Word[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const lower = words[i]?.lower;
    if (lower === 'of' || lower === 'for' || lower === 'on') return i;
  }
  return -1;
}

const afterComma = (words: readonly Word[], at: number): boolean => {
  const sign = words[at - 1]?.text;
  return sign === ',' || sign === '-' || sign === '(';
};
