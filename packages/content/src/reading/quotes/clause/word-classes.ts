import type { Word } from '../../../text/words/index.ts';
import { wordMap } from '../../../text/words/word-maps.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { monthNames, weekdayNames } from '../../words/calendar-words.ts';
import { articlesAndOwners, grammar } from '../../words/grammar.ts';

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
  ...grammar,
  auxiliary: `${grammar.auxiliary} 's 've 'd 'll 're 't don didn doesn won wouldn isn wasn aren weren hasn haven hadn couldn`,
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
  // the WHO
  (word?.text === 'WHO' ? null : classes.get(word)) ??
  (word && isLy(word.lower) && (word.shape === 'lower' ? !notAdverbs.has(word) : opening.test(word.lower))
    ? 'adverb'
    : null);

/** How adverbs end that may open a sentence, `Typically, …`, and no name does: not `Kelly`, `Whately`, `Seedly`. */
const opening = /(?:[cu]al|[oi]nal|ent|[ct]ant|[^h]ate|[^e]ed|ing|ous|lar)ly$/;

/** Nouns that end as adverbs do, and what stands before a noun alone. */
const notAdverbs = wordSet(
  'family assembly ally rally supply reply tally monopoly anomaly bully butterfly daily weekly monthly quarterly yearly hourly fortnightly elderly deadly friendly',
);

/** What opens a noun phrase: `the`, `a`, `its`. */
export const articlesOrOwners = wordSet(articlesAndOwners);

/** True for `later`'s kind of word: `repeatedly`. */
export const isLy = (lower: string): boolean =>
  lower.length > 4 && lower.charCodeAt(lower.length - 1) === 0x79 && lower.charCodeAt(lower.length - 2) === 0x6c;
