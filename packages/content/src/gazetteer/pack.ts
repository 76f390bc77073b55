import { writeFile } from 'node:fs/promises';
import { cityMapping } from 'city-timezones';
import { compare } from '../text/compare.ts';
import { keyOf } from './key.ts';

/** Packs of `city-timezones` what a gazetteer asks, names by the countries that have them: an eighth of it to be sent. */
const countries = new Map<string, string[]>();
for (const { city, iso2 } of cityMapping) {
  if (!isCountry(iso2)) continue;
  const key = keyOf(city);
  const known = countries.get(key);
  if (!known) countries.set(key, [iso2]);
  else if (!known.includes(iso2)) known.push(iso2);
}

const names: Record<string, string[]> = {};
for (const [name, codes] of [...countries].sort(([a], [b]) => compare(a, b))) {
  const having = codes.join(' ');
  names[having] ??= [];
  names[having].push(name);
}

await writeFile(new URL('../../dist/cities.json', import.meta.url), JSON.stringify(names));

/** Some rows have no code, or one that stands for none. */
function isCountry(code: string | undefined): code is string {
  return code !== undefined && /^[A-Z]{2}$/.test(code);
}
