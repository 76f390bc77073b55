import { wordSet } from './word-sets.ts';

/** What tells that a thing is meant, one or a certain one. */
export const articles = wordSet('the a an');

/** What tells that a thing is one of its kind. */
export const indefinite = wordSet('a an');
