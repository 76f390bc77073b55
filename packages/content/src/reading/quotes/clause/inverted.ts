import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { openingMarks } from '../../names/lexicon/quote-marks.ts';
import { passesOn } from './passed-on.ts';
import { phraseFrom } from './phrase-from.ts';
import type { Run } from './runs.ts';
import { classOf } from './word-classes.ts';

/** Of `said Brandt.` and `said Ruiz, a pilot`, who speaks: behind the verb, with nothing more to tell. */
export function invertedSpeaker(words: readonly Word[], verb: number, right: number): Run | null {
  const who =
    tells.has(words[verb]) || passesOn(words[verb]) || classOf(words[verb + 1]) === 'preposition'
      ? null
      : phraseFrom(words, verb + 1, right);
  // `said owners "should wait"`
  return who && !openingMarks.has(words[who.to]) && endsClause(words[who.to]) ? who : null;
}

/** Behind these stands who hears it, and nobody who speaks: not so in `warned Brandt`. */
export const tells = wordSet('tell+ told telling');
/** Behind these who hears it may stand. */
export const heard = wordSet('told tells warned reminded assured informed');

/** True for what may follow `said Brandt`. */
const endsClause = (word: Word | undefined): boolean =>
  word === undefined || word.kind === 'mark' || classOf(word) === 'preposition' || classOf(word) === 'time';
