import { countries } from '../../names/gazetteer/countries.ts';
import { states } from '../../names/gazetteer/states.ts';

const fields = (table: string, by: string): string[][] =>
  table
    .trim()
    .toLowerCase()
    .split('\n')
    .map((line) => line.split(by));

/** The names in one field of the table of countries. */
const namesIn = (field: number): string[] =>
  fields(countries, '|').flatMap((line) => (line[field] ?? '').split(/[,;]/));

/** States, provinces, countries and their short forms in datelines, in lower case; no postal codes. */
const regions: ReadonlySet<string> = new Set([
  ...namesIn(1),
  ...fields(states, ',').flatMap((line) => line.slice(0, -1)),
  ...(
    'penn.|w. va.|p.r.|guam|ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|' +
    'newfoundland|prince edward island|ont.|que.|b.c.|alta.|man.|sask.|n.s.|n.b.|nfld.|n.l.|p.e.i.|yukon|nunavut|' +
    'czechoslovakia|macedonia|tibet|korea|west bank|gaza strip|gaza|western sahara|french guiana|faroe islands|crimea|' +
    'chechnya|kashmir|vatican'
  ).split('|'),
]);

/** Cities that stand without a region in datelines: the list of the AP Stylebook, and capitals, which agencies set alone. */
const standAlone: ReadonlySet<string> = new Set([
  ...namesIn(2),
  ...(
    'atlanta|baltimore|boston|chicago|cincinnati|cleveland|dallas|denver|detroit|honolulu|houston|indianapolis|las vegas|' +
    'los angeles|miami|milwaukee|minneapolis|new orleans|new york|oklahoma city|philadelphia|phoenix|pittsburgh|st. louis|' +
    'salt lake city|san antonio|san diego|san francisco|seattle|hollywood|bonn|djibouti|frankfurt|geneva|gibraltar|' +
    'ho chi minh city|hong kong|istanbul|johannesburg|karachi|lagos|luxembourg|macau|milan|monaco|montreal|mumbai|munich|' +
    'quebec city|rio de janeiro|san marino|sao paulo|shanghai|singapore|strasbourg|sydney|tel aviv|toronto|united nations|' +
    'vatican city|zurich|dubai|almaty|busan|osaka|sejong|incheon'
  ).split('|'),
]);

/** True for a state, province or country, in lower case, full stops as printed. */
export const isRegion = (name: string): boolean =>
  regions.has(name) || (name.endsWith('.') && regions.has(name.slice(0, -1)));

/** True for a city that datelines set without its country. */
export const isStandAloneCity = (name: string): boolean => name !== '' && standAlone.has(name.toLowerCase());

/** Capitalised words that open a line and name no place. */
export const notPlaces: ReadonlySet<string> = new Set(
  (
    'on in by at from since until till after before for to of with as if when while but and or so this that these those it its ' +
    'he she they we i you his her their our my a an here there what who how why where which ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december updated published posted released issued filed created modified revised printed edited date dated ' +
    'update urgent alert lead note notes editors eds editor advisory attention correction corrected corrects embargoed hold kill ' +
    'exclusive analysis factbox timeline interview profile feature comment opinion review preview live photo photos video ' +
    'breaking flash bulletin snap wrapup refile repeat rpt table brief insight today yesterday tomorrow recasts adds writes ' +
    'source sources copyright end ends more bc am pm est gmt utc by question answer q mr mrs ms dr'
  ).split(' '),
);
