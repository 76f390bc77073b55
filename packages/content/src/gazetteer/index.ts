/** A gazetteer of the world's cities, for `read`; the data are those of the `city-timezones` package. */
import { cityMapping } from 'city-timezones';
import type { Gazetteer } from '../reading/names/gazetteer/gazetteer.ts';

export type { Gazetteer };

/**
 * Makes a gazetteer of some seven thousand cities and towns. Where several countries have one of a name, all of them are
 * told, however small the place is, so that the name is left without a country.
 *
 * @example read(copy, { id: 'storm', gazetteer: createGazetteer() })
 */
export function createGazetteer(): Gazetteer {
  const countries = new Map<string, string[]>();
  for (const { city, iso2 } of cityMapping) {
    if (!isCountry(iso2)) continue;
    const key = keyOf(city);
    const known = countries.get(key);
    if (!known) countries.set(key, [iso2]);
    else if (!known.includes(iso2)) known.push(iso2);
  }
  return (name) => countries.get(keyOf(name)) ?? NONE;
}

const NONE: readonly string[] = [];

/** Some rows have no code, or one that stands for none. */
const isCountry = (code: string | undefined): code is string => code !== undefined && /^[A-Z]{2}$/.test(code);

/** A name without its accents, which copy sets or leaves out. */
const keyOf = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
