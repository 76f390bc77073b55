import { wordSet } from '../../../text/words/word-sets.ts';

/** Small words that may follow a time: what stands behind them hangs on no part of it. */
export const FOLLOWERS = wordSet(
  'and or but to in at for on by with as the a was were is are has have had will would when after before because if that from who which she he it they i you we',
);
