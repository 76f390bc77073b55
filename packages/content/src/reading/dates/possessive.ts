import { wordSet } from '../../text/word-sets.ts';

/** What hangs on the word that owns what follows: `Friday's`. */
export const POSSESSIVE = wordSet("'s ’s");
