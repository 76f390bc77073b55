import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { openingMarks } from '../../names/lexicon/quote-marks.ts';
import { passesOn } from './passed-on.ts';
import { phraseFrom } from './phrase-from.ts';
import { classOf } from './word-classes.ts';

/** `said Brandt.`, `said Ruiz, a pilot`: who speaks stands behind the verb, with nothing more to tell. */
export function isInverted(words: readonly Word[], verb: number, right: number): boolean {
  const who =
    tells.has(words[verb]) || passesOn(words[verb]) || classOf(words[verb + 1]) === 'preposition'
      ? null
      : phraseFrom(words, verb + 1, right);
  // `said owners "should wait"`
  return who !== null && !openingMarks.has(words[who.to]) && endsClause(words[who.to]);
}

/** Behind these stands who hears it, and nobody who speaks: not so in `warned Brandt`. */
export const tells = wordSet('told tells');
/** Behind these who hears it may stand. */
export const heard = wordSet('told tells warned reminded assured informed');

/** True for what may follow `said Brandt`. */
export const endsClause = (word: Word | undefined): boolean =>
  word === undefined || word.kind === 'mark' || classOf(word) === 'preposition' || classOf(word) === 'time';
