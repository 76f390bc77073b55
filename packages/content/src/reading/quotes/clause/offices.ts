import type { Word } from '../../../text/words/index.ts';
import { type WordSet, wordSet } from '../../../text/words/word-sets.ts';
import { bodies, establishments } from '../../words/bodies.ts';
import { owners } from '../../words/grammar.ts';
import { isGrammar } from './word-classes.ts';

/** Nouns and their plurals. */
const nouns = (singulars: string): WordSet =>
  wordSet(
    singulars.split(' ').flatMap((noun) => [noun, /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : plural(noun)]),
  );

const plural = (noun: string): string => (noun.endsWith('ss') ? `${noun}es` : `${noun}s`);

/** Nouns for people whose name the copy keeps back where no name stands beside them. */
const sources = nouns(
  'source official aide diplomat insider adviser advisor associate executive trader banker dealer person people man woman witness eyewitness resident employee ' +
    'worker staffer friend investigator officer lawmaker strategist operative participant delegate envoy soldier mp',
);

/** What makes a description one of somebody known: `the official`. */
export const definite = wordSet(`the ${owners} this that`);

/** True where a description by its first and last word is of somebody whose name the copy keeps back. */
export const keptBack = (first: Word | undefined, head: Word): boolean =>
  sources.has(head) && (!definite.has(first) || head.lower.startsWith('source'));

/** True for nouns for people: `spokesman`, `leaders`, `aide`. */
export const isPeople = (head: Word): boolean =>
  sources.has(head) ||
  roles.has(head) ||
  (peopleEnding.test(head.lower) && !isGrammar(head) && !things.has(head) && !thingEnding.test(head.lower));

const peopleEnding = /.{3}(?:m[ae]n|person|[eo]rs?|ists?|ants?|ees?|ians?)$/;

/** What ends so and is nobody: `the number`, `higher prices`. */
const thingEnding =
  /(?:eather|arter|order|umber|apter|ower|water|anger|error|aster|inter|meter|ever|ether|igher|arger|[gt]ree)s?$/;
const things = nouns(
  'answer timber waiver offer favor assist resist persist amber murder matter letter sector river summer career computer merger factor cancer dinner character harbor restaurant further better consider',
);

const roles = nouns(
  'representative plaintiff president chief secretary attorney coach captain general analyst expert judge candidate critic ally staff student victim relative ' +
    'fan respondent head host star boss boy girl youth veteran family pair couple sheriff rebel troop guard medic deputy cleric scholar nurse monk priest abbot pilot agent client patient parent opponent rival neighbour',
);

const offices = nouns(
  `${bodies} ${establishments} ` +
    'ministry government office department bureau committee commission council court fund army navy military police ' +
    'force team league institute university parliament senate house congress cabinet administration ' +
    'lobby embassy foundation organization organisation board panel campaign coalition exchange authority service center ' +
    'centre secretariat presidency media press bourse television radio publisher prosecution defense defence',
);

/** True for the noun of a body. */
export const isOffice = (head: Word): boolean => offices.has(head);

const papers = nouns(
  'paper report statement study survey poll document draft resolution treaty letter filing lawsuit complaint memo article story release ruling opinion text tweet post analysis communique circular bulletin proposal',
);

/** True for the noun of a paper that says what a body says. */
export const isPaper = (head: Word): boolean => papers.has(head);

const plurals = wordSet('people police men women');

/** True for nouns that stand for several people. */
export const isPlural = (head: Word): boolean => plurals.has(head) || /[^s]s$|.men$/.test(head.lower);
