import { wordSet } from '../../../text/words/word-sets.ts';
import { monthNames, weekdayNames } from '../../words/calendar-words.ts';
import { familyNamesFirst, femaleNames, maleNames, otherNames } from '../gazetteer/given-names.ts';
import { teams } from '../gazetteer/organisations.ts';
import { products as goods } from '../gazetteer/things.ts';
import * as organisation from './organisations.ts';
import * as title from './titles.ts';
import * as word from './words.ts';

export const organisationHeads = wordSet(organisation.organisationHeads + teams);
/** What sides of the North American leagues are called. */
export const sides = wordSet(teams);
export const organisationOpeners = wordSet(organisation.organisationOpeners);
export const organisationPrefixes = wordSet(organisation.organisationPrefixes);
export const stateOrgans = wordSet(organisation.stateOrgans);
export const companySuffixes = wordSet(organisation.companySuffixes);
export const products = wordSet(goods);
export const vessels = wordSet(organisation.vessels);
export const placeHeads = wordSet(organisation.placeHeads);
export const placeOpeners = wordSet(organisation.placeOpeners);
export const eventHeads = wordSet(organisation.eventHeads);
/** What ends a name that is no person's. */
export const heads = wordSet(
  [organisation.organisationHeads, teams, organisation.placeHeads, organisation.eventHeads].join(' '),
);
/** One or several: Salt Agreement, Free Trade Agreements. */
export const documentHeads = wordSet(
  `${organisation.documentHeads} ${organisation.documentHeads.trim().replaceAll(' ', 's ')}s`,
);
export const notOrganisations = wordSet(organisation.notOrganisations);
export const given = wordSet(maleNames + femaleNames + otherNames);
export const familyFirst = wordSet(familyNamesFirst);
export const titleHeads = wordSet(title.titleHeads + title.ranks);
export const shared = wordSet(title.sharedHeads);
export const titleModifiers = wordSet(title.titleModifiers);
export const titleWords = wordSet(title.titleHeads + title.titleModifiers + title.ranks);
/** What an office is for: Trade, Rural Affairs. */
export const fields = wordSet(title.titleModifiers + title.officeFields);
/** Who has an office of state, by what it is for. */
export const ministers = wordSet('minister+ secretary secretaries commissioner');
/** What a title opens on. */
export const titleOpeners = wordSet(
  [title.titleHeads, title.titleModifiers, title.officeFields, title.styles, title.ranks, 'treasury'].join(' '),
);
export const honorifics = wordSet(title.honorifics);
/** What Malaysia honours by, as `Datuk`, or opens an honour with, as `Tan Sri`. */
export const styles = wordSet(title.styles);
export const styleRanks = wordSet(title.styleRanks);
/** Behind these and the styles, the office stands elsewhere: `The prime minister, Sir Ada Orrin`. */
export const knights = wordSet(title.knights);
/** Ranks of the police in capitals: `SP`, `DGP`. */
export const ranks = wordSet(title.ranks);
export const particles = wordSet(title.particles);
export const functionWords = wordSet(word.functionWords);
export const commonWords = wordSet(word.commonWords);
/** What is seldom a name by itself: a title, a common word. */
export const seldomNames = wordSet(word.functionWords + word.commonWords + title.titleHeads + title.titleModifiers);
/** What leads from an office or a body to whose or where it is. */
export const prepositions = wordSet('of for from to with by in at the');
/** Small words after which a name may go on. */
export const joints = wordSet(`of for on at and to des und ${title.particles}`);
/** Months and days, which open no name by themselves. */
export const calendar = wordSet([
  ...monthNames.flat(),
  ...weekdayNames.flat(),
  ...weekdayNames.map(([day]) => `${day}s`),
]);
export const speech = wordSet(word.speech);
