import { wordSet } from './word-sets.ts';

/** What hangs on the word that owns what follows, as it stands in a list of words: `Friday` `'s`. */
export const possessives = wordSet("'s");

/** What hangs on one that ends in s: `friends` `'`. */
export const apostrophes = wordSet("' ’");
