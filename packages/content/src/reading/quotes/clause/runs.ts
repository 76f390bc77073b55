import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { irregularPasts } from '../../words/irregular-pasts.ts';

/** Words next to each other, by their indices: `[from, to)`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** No subject is longer, and no search goes further: copy may be one endless sentence. */
export const REACH = 60;

/** Marks that hold a name together: `J. Smith`, `O'Neil`, `vice-president`, `AT&T`. */
export const joins = (word: Word): boolean => joints.has(word) && !(word.spaced && word.text === '-');

const joints = wordSet(". - & ' ’ / + %");

/** What stands behind a verb of motion: `The envoy walked out, saying`, `put it out`. */
export const away = wordSet('out away off down back up home');

/** Pasts without an ending of their own, and what helps a verb. */
export const pasts = wordSet(`${irregularPasts}chose understood set has is are`);
