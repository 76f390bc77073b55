import { wordSet } from '../../../text/word-sets.ts';
import { type Word, wordAt } from '../../../text/words.ts';

/** Of `world number one Ada Orrin` and `world No. 2 Odile Vessa`, where the rank starts; -1 where none ends before the name. */
export function startOfRank(words: readonly Word[], from: number): number {
  const rank = words[from - 1];
  if (!COUNTS.has(rank) && rank?.kind !== 'number') return -1;
  const number = words[from - 2]?.text === '.' ? from - 3 : from - 2;
  const world = number - 1;
  if (!NUMBER.has(wordAt(words, number)) || wordAt(words, world)?.lower !== 'world') return -1;
  return FORMER.has(wordAt(words, world - 1)) ? world - 1 : world;
}

/** Where `fifth` starts that stands before `seed`; undefined where no such word does. */
export const startOfSeed = (words: readonly Word[], at: number): number | undefined =>
  words[at]?.lower === 'seed' && ORDINAL.test(wordAt(words, at - 1)?.lower ?? '') ? at - 1 : undefined;

const ORDINAL = /.th$|^(?:first|second|third)$/;

const COUNTS = wordSet('one two three four five six seven eight nine ten');
const NUMBER = wordSet('number no');
const FORMER = wordSet('former current new');
