import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { knownAt } from '../gazetteer/known.ts';
import { shared, titleHeads } from '../lexicon/index.ts';

/** True for what befalls people and no firm or town of their name: `was elected chairman`, `was jailed`. */
export function befallsSomebody(words: readonly Word[], verb: number): boolean {
  if (words[verb]?.lower !== 'was') return false;
  const [done, next] = [words[verb + 1], words[verb + 2]];
  // `was named coach`; not `was named supplier`, `was elected in May`, and a town may be what is elected chair
  if (CHOSEN.has(done))
    return (
      next?.shape === 'lower' &&
      titleHeads.has(next) &&
      !shared.has(next) &&
      !LISTS.has(words[verb + 5]) &&
      !knownAt(words, verb - 1).placeLength
    );
  return ALIVE.has(done) || (done?.lower === 'sentenced' && !FINED.has(words[verb + 3]));
}

/** What a firm may be named head of. */
const LISTS = wordSet('list table index');
const CHOSEN = wordSet('elected re-elected appointed named');
const ALIVE = wordSet('jailed arrested knighted');
/** `sentenced to pay`: firms are as well. */
const FINED = wordSet('pay a');
