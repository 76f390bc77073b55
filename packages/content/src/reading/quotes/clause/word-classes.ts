import { wordMap } from '../../../text/word-maps.ts';
import { wordSet } from '../../../text/word-sets.ts';
import type { Word } from '../../../text/words.ts';
import { monthNames, weekdayNames } from '../../words/calendar-words.ts';

/** What a word does in a clause, as far as finding its subject needs to know. */
export type WordClass =
  | 'pronoun'
  | 'auxiliary'
  | 'determiner'
  | 'preposition'
  | 'subordinator'
  | 'relative'
  | 'conjunction'
  | 'adverb'
  | 'time';

const lists: Readonly<Record<WordClass, string>> = {
  pronoun: 'he she they it i we you everyone everybody someone somebody nobody others',
  auxiliary:
    "is are was were be been being am has have had having do does did will would shall should can could may might must 's 've 'd 'll 're 't ’s ’ve ’d ’ll ’re ’t " +
    'don didn doesn won wouldn isn wasn aren weren hasn haven hadn couldn cannot can',
  determiner:
    'the a an this these those his her its their our my your another some any each every many several most few both all no one two three four five ' +
    'six seven eight nine ten such other',
  preposition:
    'of in on at by for from with without to into onto over under about against among between through throughout during after before since until till ' +
    'near behind beyond despite toward towards upon within outside inside around across along per via amid like unlike as beside besides above below ' +
    'regarding concerning including following citing according given',
  subordinator:
    'that because if while although though whereas unless whether when where why how what once so than lest',
  relative: 'who whom whose which',
  conjunction: 'and but or nor yet',
  adverb:
    'also later then now further again still already even ever never just once only too earlier previously recently subsequently repeatedly often always ' +
    'sometimes meanwhile however moreover thus instead indeed perhaps maybe first soon ago not together twice rather quite almost both therefore ' +
    'nevertheless nonetheless furthermore additionally afterward afterwards beforehand itself himself herself themselves elsewhere today tonight',
  time: 'yesterday tomorrow last next week month year day morning afternoon evening night weekend noon midnight',
};

const classes = wordMap<WordClass>([
  ...(Object.entries(lists) as [WordClass, string][]),
  ['time', monthNames.flat()],
  ['time', weekdayNames.map(([name = '']) => name)],
]);

/** True for a word of grammar. */
export const isGrammar = (word: Word): boolean => classes.get(word) !== null;

/** The class of a word of grammar; `adverb` for words in -ly; null for all others, and for no word. */
export const classOf = (word: Word | undefined): WordClass | null =>
  classes.get(word) ?? (word?.shape === 'lower' && isLy(word.lower) && !notAdverbs.has(word) ? 'adverb' : null);

/** Nouns that end as adverbs do, and what stands before a noun alone. */
const notAdverbs = wordSet(
  'family assembly ally rally supply reply tally monopoly anomaly bully butterfly daily weekly monthly quarterly yearly hourly fortnightly elderly deadly friendly',
);

/** True for `later`'s kind of word: `repeatedly`. */
export const isLy = (lower: string): boolean =>
  lower.length > 4 && lower.charCodeAt(lower.length - 1) === 0x79 && lower.charCodeAt(lower.length - 2) === 0x6c;
