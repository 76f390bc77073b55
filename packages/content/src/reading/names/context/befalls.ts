import { wordSet } from '../../../text/word-sets.ts';
import { type Word, wordAt } from '../../../text/words.ts';
import { WEEKDAYS } from '../../words/calendar-words.ts';
import { shared, titleHeads } from '../lexicon/index.ts';

/** True for what befalls people and no firm or town of their name: `was elected chairman`, `was jailed`, `died on Friday`. */
export function befallsSomebody(words: readonly Word[], verb: number): boolean {
  const [was, done, next] = [words[verb], wordAt(words, verb + 1), wordAt(words, verb + 2)];
  if (was?.lower === 'died') return WEEKDAYS.has(done) || WHEN.has(done);
  if (was?.lower !== 'was') return false;
  if (done?.lower === 'sentenced') return next?.lower === 'to' && isTerm(wordAt(words, verb + 3));
  // `was named coach`; not `was named supplier`, `was elected in May`
  if (CHOSEN.has(done)) return next?.shape === 'lower' && titleHeads.has(next) && !shared.has(next);
  return ALIVE.has(done);
}

const isTerm = (word: Word | undefined): boolean => TERMS.has(word) || word?.kind === 'number';

const WHEN = wordSet('on at of aged');
const CHOSEN = wordSet('elected re-elected appointed named');
const ALIVE = wordSet('jailed arrested handcuffed hospitalized hospitalised knighted paroled stabbed hanged buried');
const TERMS = wordSet('death life prison two three four five six seven eight nine ten');
