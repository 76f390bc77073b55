/** A gazetteer of the world's cities, for `read`; the data are those of the `city-timezones` package. */
import packed from '#cities' with { type: 'json' };
import type { Gazetteer } from '../reading/names/gazetteer/gazetteer.ts';
import { keyOf } from './key.ts';

export type { Gazetteer };

/**
 * Makes a gazetteer of some seven thousand cities and towns. Where several countries have one of a name, all of them are
 * told, however small the place is, so that the name is left without a country.
 *
 * @example read(copy, { id: 'storm', gazetteer: createGazetteer() })
 */
export function createGazetteer(): Gazetteer {
  const countries = new Map<string, readonly string[]>();
  for (const [codes, names] of Object.entries(packed)) {
    const having = codes.split(' ');
    for (const name of names) countries.set(name, having);
  }
  return (name) => countries.get(keyOf(name)) ?? NONE;
}

const NONE: readonly string[] = [];
