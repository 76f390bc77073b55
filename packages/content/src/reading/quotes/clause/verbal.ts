import type { Word } from '../../../text/words.ts';
import { pasts } from './runs.ts';
import { classOf } from './word-classes.ts';

/** True for a word that most likely is the verb of a clause: a past, or one that helps another. */
export const isVerbal = (word: Word | undefined): boolean =>
  pasts.has(word) || classOf(word) === 'auxiliary' || word?.lower.endsWith('ed') === true;
