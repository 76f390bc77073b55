import { wordSet } from '../../text/words/word-sets.ts';

/** What a newspaper's name ends on, behind a town, a day or a given name. */
export const NEWSPAPERS = wordSet(
  'journal times telegraph herald mirror express post mail tribune magazine league review courier gazette chronicle',
);
