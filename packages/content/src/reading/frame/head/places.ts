import { cities } from '../../names/gazetteer/cities.ts';
import { countries } from '../../names/gazetteer/countries.ts';
import { provinces, states } from '../../names/gazetteer/states.ts';
import { monthNames, weekdayNames } from '../../words/calendar-words.ts';
import { grammar } from '../../words/grammar.ts';

const fields = (table: string, by: string): string[][] =>
  table
    .trim()
    .toLowerCase()
    .split('\n')
    .map((line) => line.split(by));

/** The names in one field of a table. */
const namesIn = (table: string, field: number): string[] =>
  fields(table, '|').flatMap((line) => (line[field] ?? '').split(/[,;]/));

/** States, provinces, countries and their short forms in datelines, in lower case; no postal codes. */
const regions: ReadonlySet<string> = new Set([
  ...namesIn(countries, 1),
  ...fields(states, ',').flatMap((line) => line.slice(0, -1)),
  ...namesIn(provinces, 1),
  ...(
    'penn.|w. va.|p.r.|guam|nfld.|n.l.|yukon|nunavut|czechoslovakia|macedonia|tibet|korea|west bank|gaza strip|gaza|' +
    'western sahara|faroe islands|crimea|chechnya|kashmir|vatican'
  ).split('|'),
]);

/**
 * Places that stand without a region in datelines: capitals and well-known cities, which agencies set alone, and cities that are
 * countries of their own. What is no one country's, such as `Gulf`, is left out.
 */
const standAlone: ReadonlySet<string> = new Set([
  ...namesIn(countries, 2),
  ...namesIn(cities.slice(0, cities.indexOf('??')), 1),
  ...'djibouti|gibraltar|hong kong|luxembourg|macau|monaco|quebec city|san marino|singapore|united nations|vatican city'.split(
    '|',
  ),
]);

/** True for a state, province or country, in lower case, full stops as printed. */
export const isRegion = (name: string): boolean =>
  regions.has(name) || (name.endsWith('.') && regions.has(name.slice(0, -1)));

/** True for a city that datelines set without its country. */
export const isStandAloneCity = (name: string): boolean => name !== '' && standAlone.has(name.toLowerCase());

/** Capitalised words that open a line and name no place. */
export const notPlaces: ReadonlySet<string> = new Set([
  ...(
    `${grammar.preposition} ${grammar.pronoun} ${grammar.conjunction} ${grammar.subordinator} ${grammar.relative} ` +
    'to this these those his her its their our my an here there ' +
    'updated published posted released issued filed created modified revised printed edited date dated ' +
    'update urgent alert lead note notes editors eds editor advisory attention correction corrected corrects embargoed hold kill ' +
    'exclusive analysis factbox timeline interview profile feature comment opinion review preview live photo photos video ' +
    'breaking flash bulletin snap wrapup refile repeat rpt table brief insight today yesterday tomorrow recasts adds writes ' +
    'source sources copyright end ends more bc am pm est gmt utc question answer q mr mrs ms dr'
  ).split(' '),
  ...[...weekdayNames, ...monthNames].flatMap(([name = '']) => name),
]);

/** Words that stand in lower case within the name of a place. */
export const smallInPlaces = new Set(
  'de da do dos das nad pod na del della di du la le les los las el al of the on upon sur am an au der den bin ibn y e i sous en'.split(
    ' ',
  ),
);
