import { type Word, wordAt } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { VALUES } from '../../dates/numbers.ts';
import { ordinalBefore } from '../../dates/ordinals.ts';
import { startOfTense } from './tense.ts';

/** Of `world number one Ada Orrin` and `world No. 2 Odile Vessa`, where the rank starts; -1 where none ends before the name. */
export function startOfRank(words: readonly Word[], from: number): number {
  const rank = words[from - 1];
  if (rank?.kind !== 'number' && !VALUES.has(rank?.lower ?? '')) return -1;
  const number = words[from - 2]?.text === '.' ? from - 3 : from - 2;
  const world = number - 1;
  if (!NUMBER.has(wordAt(words, number)) || wordAt(words, world)?.lower !== 'world') return -1;
  return startOfTense(words, world);
}

/** Where `fifth` starts that stands before `seed`; undefined where no such word does. */
export const startOfSeed = (words: readonly Word[], at: number): number | undefined =>
  words[at]?.lower === 'seed' ? ordinalBefore(words, at, 0)?.from : undefined;

const NUMBER = wordSet('number no');
