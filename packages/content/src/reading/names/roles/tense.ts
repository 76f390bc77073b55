import { isHyphen } from '../../../text/words/hyphens.ts';
import { type Word, wordAt } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';

/** Where a role starts with what says that it is over, or not yet: `former`, `then-`, `acting`. */
export function startOfTense(words: readonly Word[], at: number): number {
  const hyphen = isHyphen(wordAt(words, at - 1)) && PREFIXES.has(wordAt(words, at - 2));
  if (hyphen) return at - 2;
  return TENSES.has(wordAt(words, at - 1)) ? at - 1 : at;
}

const TENSES = wordSet('former late outgoing incoming acting interim retired ousted');
const PREFIXES = wordSet('then ex');
