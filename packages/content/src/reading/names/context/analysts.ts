import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { knownAt } from '../gazetteer/known.ts';
import { functionWords, prepositions, speech } from '../lexicon/index.ts';

/** True behind `Orrin` of `Orrin analyst Ann Vessa`, `Orrin chief economist.`, `Orrin analysts`: firms have such, and people and lands have none. */
export function isFirmOfAnalyst(words: readonly Word[], from: number, at: number): boolean {
  const { people, place } = knownAt(words, from);
  let noun = at;
  while (
    noun < at + 2 &&
    words[noun]?.shape === 'lower' &&
    !ANALYSTS.has(words[noun]) &&
    !functionWords.has(words[noun]) &&
    !speech.has(words[noun])
  )
    noun++;
  if (!ANALYSTS.has(words[noun]) || people || place) return false;
  // of `Greater Orrin economist at Tarn Bank` it is the bank
  return noun === at ? !prepositions.has(words[noun + 1]) : words[noun + 1]?.shape !== 'lower';
}

/** Whom firms have. */
export const ANALYSTS = wordSet('analyst+ economist+ strategist+');
