import { wordSet } from '../../../text/words/word-sets.ts';
import { grammar } from '../../words/grammar.ts';

/** Small words that may follow a time: what stands behind them hangs on no part of it. */
export const FOLLOWERS = wordSet(
  `${grammar.pronoun} ${grammar.auxiliary} ${grammar.conjunction} to in at for on by with as the a when after before because if that from who which`,
);
