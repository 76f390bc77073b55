/**
 * The time zones of a line under the short names or the offsets that times are read with: `10 a.m. U.S. Eastern Time`, `6 a.m. Pacific`,
 * `6 p.m. Central Standard Time`, `9 a.m. Seoul time`. Of cities and lands only such as have one time the whole year.
 *
 * @example zonesInShort('until 9 a.m. Seoul time Monday') // until 9 a.m. KST Monday
 */
export const zonesInShort = (text: string): string =>
  text
    .replace(NAMED, (all, name: string) => SHORT[name.toLowerCase()] ?? all)
    .replace(AMERICAN, (_, zone: string, which = '') => `${zone.charAt(0)}${which.charAt(0)}T`.toUpperCase());

const AMERICAN =
  /\b(?:U\.?S\.? )?(Eastern|Central|Mountain|Pacific)\b(?! (?:Europe|Africa|Asia|America|Indones))(?: U\.?S\.?)?(?:(?: (standard|daylight))? time\b)?/gi;

/**
 * What times are read with, by the IANA time zone database as it has been since 2016: a short name, of another zone with the same offset
 * where there is none of their own, or the offset, since `CST` is America's and China's. `Central European Time` is taken at its word on
 * a summer's day too: it is the later of two moments, and copy must not leak.
 */
const SHORT: Readonly<Record<string, string>> = {
  'greenwich mean': 'GMT',
  'coordinated universal': 'UTC',
  'central european': 'CET',
  'british summer': 'BST',
  'west africa': 'WAT',
  'central european summer': 'CEST',
  'south africa standard': 'SAST',
  moscow: 'MSK',
  istanbul: 'MSK',
  'east africa': 'EAT',
  dubai: '+0400',
  'gulf standard': '+0400',
  'pakistan standard': 'PKT',
  'india standard': '+0530',
  'indian standard': '+0530',
  bangkok: 'ICT',
  hanoi: 'ICT',
  jakarta: 'WIB',
  beijing: 'HKT',
  'hong kong': 'HKT',
  manila: 'HKT',
  singapore: 'SGT',
  'china standard': 'HKT',
  seoul: 'KST',
  tokyo: 'JST',
  'japan standard': 'JST',
  'korea standard': 'KST',
  'central standard': '-0600',
};

const NAMED = new RegExp(`\\b(${Object.keys(SHORT).join('|')}) time\\b`, 'gi');
