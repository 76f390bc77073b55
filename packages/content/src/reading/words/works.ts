import { wordSet } from '../../text/words/word-sets.ts';

const written = 'play novel poem';

/** What a work is, and what tells that it is called so. */
export const WORKS = wordSet(
  `${written} album anthem article biography book collection column commentary documentary episode essay film memoir movie show single song headlined titled entitled`,
);

/** What one person makes; songs are a band's as often, and books a publisher's. */
export const ONES_OWN = wordSet(`${written} plays novels poems painting+ opera+`);
