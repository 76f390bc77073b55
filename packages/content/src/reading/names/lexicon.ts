import { wordSet } from '../../text/word-sets.ts';
import { cities } from './lexicons/cities.ts';
import { countries } from './lexicons/countries.ts';
import { familyNamesFirst, firstNames } from './lexicons/first-names.ts';
import * as organisation from './lexicons/organisations.ts';
import { states } from './lexicons/states.ts';
import * as title from './lexicons/titles.ts';
import * as word from './lexicons/words.ts';
import { type Phrases, phrasesOf } from './phrases.ts';

/** What the lexicon knows of a place. */
export interface Place {
  /** The usual name, which all its names share. */
  readonly name: string;
  readonly type: 'country' | 'capital' | 'state' | 'other';
  /** ISO 3166-1 alpha-2, where no other well-known place has the name. */
  readonly country?: string;
  /** True for a form that counts only after a comma or a hyphen: `Ore.`, `CA`. */
  readonly short?: true;
}

const linesOf = (table: string): string[] => table.trim().split('\n');

const parted = (field = '', by: string) => field.split(by).filter((part) => part !== '');

const SAINTS = [
  ['St. Louis', 'St Louis', 'US'],
  ['St. Petersburg', 'St Petersburg', 'RU'],
] as const;

function* placeEntries(): Generator<readonly [string, Place]> {
  for (const line of linesOf(cities)) {
    const [country = '', names] = line.split('|');
    if (country === '??') continue;
    for (const name of parted(names, ',')) yield [name, { name, type: 'other', country }];
  }
  for (const line of linesOf(states)) {
    const [name = '', ...forms] = parted(line, ',');
    yield [name, { name, type: 'state', country: 'US' }];
    for (const form of forms)
      yield [form.replace(/(?<=[a-z])\.$/, ''), { name, type: 'state', country: 'US', short: true }];
  }
  for (const line of linesOf(countries)) {
    const [country = '', groups, capitals] = line.split('|');
    for (const group of parted(groups, ';')) {
      const names = parted(group, ',');
      for (const form of names) yield [form, { name: names[0] ?? form, type: 'country', country }];
    }
    for (const group of parted(capitals, ';')) {
      const names = parted(group, ',');
      for (const form of names) yield [form, { name: names[0] ?? form, type: 'capital', country }];
    }
  }
  for (const [name, form, country] of SAINTS) yield [form, { name, type: 'other', country }];
  for (const name of parted(
    linesOf(cities)
      .find((line) => line.startsWith('??'))
      ?.slice(3),
    ',',
  ))
    yield [name, { name, type: 'other' }];
}

export const places: Phrases<Place> = phrasesOf(placeEntries());

function* demonymEntries(): Generator<readonly [string, string]> {
  for (const line of linesOf(countries)) {
    const [country = '', , , adjectives] = line.split('|');
    for (const adjective of parted(adjectives, ',')) {
      yield [adjective, country];
      if (!/(?:ese|ish|ch|ss|z)$/.test(adjective))
        yield [`${adjective.replace(/man$/, 'men')}s`.replace('mens', 'men'), country];
    }
  }
  for (const printed of word.peoples.trim().split(/\s+/)) {
    const adjective = printed.replace('_', ' ');
    yield [adjective, ''];
    yield [`${adjective}s`, ''];
  }
}

/** Adjectives of nationality, faith and party, and the people they name: never names by themselves. */
export const peoples: Phrases<string> = phrasesOf(demonymEntries());

export const organisations: Phrases<string> = phrasesOf(
  parted(organisation.organisations.trim(), ',').map((name) => [name, name] as const),
);

export const organisationHeads = wordSet(organisation.organisationHeads);
export const organisationOpeners = wordSet(organisation.organisationOpeners);
export const organisationPrefixes = wordSet(organisation.organisationPrefixes);
export const things: Phrases<true> = phrasesOf(parted(word.things.trim(), ',').map((thing) => [thing, true] as const));
export const stateOrgans = wordSet(organisation.stateOrgans);
export const companySuffixes = wordSet(organisation.companySuffixes);
export const placeHeads = wordSet(organisation.placeHeads);
export const placeOpeners = wordSet(organisation.placeOpeners);
export const eventHeads = wordSet(organisation.eventHeads);
export const documentHeads = wordSet(organisation.documentHeads);
export const notOrganisations = wordSet(organisation.notOrganisations);
export const given = wordSet(firstNames);
export const familyFirst = wordSet(familyNamesFirst);
export const titleHeads = wordSet(title.titleHeads);
export const titleModifiers = wordSet(title.titleModifiers);
export const honorifics = wordSet(title.honorifics);
export const particles = wordSet(title.particles);
export const functionWords = wordSet(word.functionWords);
export const commonWords = wordSet(word.commonWords);
export const calendar = wordSet(word.calendar);
export const speech = wordSet(word.speech);
