import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { functionWords, speech } from '../lexicon/index.ts';

/** True behind `Orrin` of `Orrin analyst Ann Vessa`, `Orrin retail analyst Ann Vessa`, `Orrin analysts`: firms have such, and people have none. */
export function isFirmOfAnalyst(words: readonly Word[], at: number): boolean {
  let noun = at;
  while (
    noun < at + 2 &&
    words[noun]?.shape === 'lower' &&
    !ANALYSTS.has(words[noun]) &&
    !functionWords.has(words[noun]) &&
    !speech.has(words[noun])
  )
    noun++;
  return (
    ANALYSTS.has(words[noun]) &&
    (words[noun + 1]?.shape === 'capital' || (noun === at && words[at]?.lower.endsWith('ts') === true))
  );
}

/** Whom firms have. */
export const ANALYSTS = wordSet('analyst+ economist+ strategist+');
