import { cities } from './cities.ts';
import { countries } from './countries.ts';
import { provinces, states } from './states.ts';

/** What the built-in gazetteer knows of a place. */
export interface Place {
  /** The usual name, which all its names share. */
  readonly name: string;
  readonly type: 'country' | 'capital' | 'state' | 'other';
  /** ISO 3166-1 alpha-2, where no other well-known place has the name. */
  readonly country?: string;
  /** True for a form that counts only after a comma or a hyphen: `Ore.`, `CA`. */
  readonly short?: true;
}

/** Every place by each of its names as printed, without the full stop that ends one. Where a name is told twice, the later counts. */
export function* placesByName(): Generator<readonly [string, Place]> {
  for (const [country = '', names] of rowsOf(cities, '|'))
    if (country !== AMBIGUOUS) for (const name of parted(names, ',')) yield [name, { name, type: 'other', country }];
  for (const [name = '', ...forms] of rowsOf(states, ',')) {
    yield [name, { name, type: 'state', country: 'US' }];
    for (const form of forms) yield [withoutStop(form), { name, type: 'state', country: 'US', short: true }];
  }
  for (const [country = '', named] of rowsOf(provinces, '|'))
    for (const [name = '', ...forms] of parted(named, ';').map((one) => one.split(','))) {
      yield [name, { name, type: 'state', country }];
      for (const form of forms) yield [withoutStop(form), { name, type: 'state', country, short: true }];
    }
  for (const [country = '', lands, capitals] of rowsOf(countries, '|')) {
    yield* formsOf(lands, 'country', country);
    yield* formsOf(capitals, 'capital', country);
  }
  yield ['St Louis', { name: 'St. Louis', type: 'other', country: 'US' }];
  yield ['St Petersburg', { name: 'St. Petersburg', type: 'other', country: 'RU' }];
  for (const [country, names] of rowsOf(cities, '|'))
    if (country === AMBIGUOUS) for (const name of parted(names, ',')) yield [name, { name, type: 'other' }];
}

/** Adjectives of the countries, and the people they name, each with its country. */
export function* demonyms(): Generator<readonly [string, string]> {
  for (const [country = '', lands = '', , adjectives] of rowsOf(countries, '|'))
    for (const adjective of parted(adjectives?.replaceAll('+', lands.split(/[,;]/, 1).join()), ',')) {
      yield [adjective, country];
      if (/[hos]man$/.test(adjective)) yield [`${adjective.slice(0, -2)}en`, country];
      else if (!/(?:ese|ish|[nt]ch|ss|z)$/.test(adjective)) yield [`${adjective}s`, country];
    }
}

/** Where the country of a name is not certain. */
const AMBIGUOUS = '??';

const withoutStop = (form: string): string => form.replace(/(?<=[a-z])\.$/, '');

const parted = (field = '', by: string): string[] => field.split(by).filter((part) => part !== '');

const rowsOf = (table: string, by: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(by));

/** Places with several names each, the usual one first: names parted by commas, places by semicolons. */
function* formsOf(
  field: string | undefined,
  type: 'country' | 'capital',
  country: string,
): Generator<readonly [string, Place]> {
  for (const group of parted(field, ';')) {
    const names = parted(group, ',');
    for (const form of names) yield [form, { name: names[0] ?? form, type, country }];
  }
}
