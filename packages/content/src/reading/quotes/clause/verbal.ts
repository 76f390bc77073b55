import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { cues } from '../../words/cue-verbs.ts';
import { pasts } from './runs.ts';
import { classOf } from './word-classes.ts';

/** True for a word that most likely is the verb of a clause: a past, or one that helps another. */
export const isVerbal = (word: Word | undefined): boolean =>
  word?.shape === 'lower' &&
  !possessives.has(word) &&
  (pasts.has(word) || cues.get(word)?.form === 'past' || classOf(word) === 'auxiliary' || word.lower.endsWith('ed'));

/** True for what stands before a past that tells what a noun is like: `in the flooded district`, `from stolen boats`. */
export const isBeforeAttribute = (word: Word | undefined): boolean => {
  const type = classOf(word);
  return type === 'determiner' || type === 'preposition';
};
