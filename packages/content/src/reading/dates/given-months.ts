import type { Word } from '../../text/words/index.ts';
import { wordSet } from '../../text/words/word-sets.ts';
import type { Draft } from '../draft.ts';
import { GIVEN_MONTHS, MONTHS, WEEKDAYS } from '../words/calendar-words.ts';
import { articlesAndOwners } from '../words/grammar.ts';
import { SURE_LEADS } from './find/month.ts';

/** The months that somebody in the copy is called by: `June Carter` makes `June` hers. */
export function givenMonthsIn({ sentences }: Draft): ReadonlySet<string> {
  const called = new Set<string>();
  for (const { words } of sentences)
    for (let at = 0; at < words.length; at++)
      if (isGiven(words, at) && isSurname(words[at + 1])) called.add(words[at]?.lower ?? '');
  return called;
}

const ARTICLES = wordSet(articlesAndOwners);

/** True for a month with a capital that nothing before it makes a date. */
export const isGiven = (words: readonly Word[], at: number): boolean =>
  words[at]?.shape === 'capital' &&
  GIVEN_MONTHS.has(words[at]) &&
  !SURE_LEADS.has(words[at - 1]) &&
  !ARTICLES.has(words[at - 1]);

const isSurname = (word: Word | undefined): boolean =>
  word?.shape === 'capital' && word.spaced && !MONTHS.has(word) && !WEEKDAYS.has(word);
