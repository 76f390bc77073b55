import { isGrammar } from './word-classes.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns for people whose name the copy keeps back where no name stands beside them. */
const sources = set(
  'source official aide diplomat insider adviser advisor associate executive trader banker dealer person people man woman witness resident employee ' +
    'worker staffer friend investigator officer lawmaker strategist operative participant delegate envoy soldier',
);

/** A noun without its plural ending. */
const singular = (noun: string): string => (noun.endsWith('s') ? noun.slice(0, noun.endsWith('sses') ? -2 : -1) : noun);

/** What makes a description of somebody unnamed: `a senior official`, `sources`, `two aides`. */
const indefinite = set('a an another one some several two three four five many few other both');

const definite = set('the his her its their this that');

/** True where a description by its first and last word is of somebody whose name the copy keeps back. */
export function keptBack(first: string, head: string): boolean {
  if (!sources.has(singular(head))) return false;
  return indefinite.has(first) || head.startsWith('source') || !definite.has(first);
}

/** True for nouns for people: `spokesman`, `leaders`, `aide`. */
export const isPeople = (head: string): boolean =>
  (peopleEnding.test(head) && !isGrammar(head)) || sources.has(singular(head)) || roles.has(singular(head));

const peopleEnding = /.{3}(?:m[ae]n|[eo]rs?|ists?|ants?|ees?|ians?)$/;

const roles = set(
  'president chief secretary secretarie attorney coach captain general analyst expert judge candidate critic allie ally staff student victim relative ' +
    'fan activist head host star families family sheriff mayor rebel troop',
);

const offices = set(
  'ministry government agency office department bureau committee commission council court bank fund company firm group union party army navy military police ' +
    'force forces team league association federation institute university parliament senate house congress cabinet administration embassy ' +
    'foundation organization organisation network newspaper magazine board panel campaign coalition ' +
    'exchange corporation airline operator regulator watchdog authority authorities service center centre secretariat presidency ' +
    'website station broadcaster channel publisher prosecution defense defence',
);

/** True for the noun of a body. */
export const isOffice = (head: string): boolean => offices.has(head);

const papers = set(
  'paper report statement study survey poll document letter filing lawsuit complaint memo article story release ruling opinion text tweet post analysis',
);

/** True for the noun of a paper that says what a body says. */
export const isPaper = (head: string): boolean => papers.has(singular(head));

/** True for nouns that stand for several people. */
export const isPlural = (head: string): boolean =>
  head === 'people' ||
  head === 'police' ||
  head === 'men' ||
  head === 'women' ||
  (head.endsWith('s') && !head.endsWith('ss'));
