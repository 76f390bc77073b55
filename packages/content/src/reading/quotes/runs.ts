import { wordSet } from '../../text/word-sets.ts';
import type { Word } from '../../text/words.ts';

/** Words next to each other, by their indices: `[from, to)`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** No subject is longer, and no search goes further: copy may be one endless sentence. */
export const REACH = 60;

/** Marks that hold a name together: `J. Smith`, `O'Neil`, `vice-president`, `AT&T`. */
export const joins = (word: Word): boolean => joints.has(word);

const joints = wordSet(". - & ' ’ /");

/** Pasts without an ending of their own, and what helps a verb. */
export const pasts = wordSet(
  'won took made went gave met held came saw got left became began lost led ran rose fell kept put set sent spent stood grew broke brought bought built ' +
    'chose drew drove fought flew hit paid sat shot shut slept sold struck swung taught threw tore understood woke wore bore bit did had was were has is are',
);
