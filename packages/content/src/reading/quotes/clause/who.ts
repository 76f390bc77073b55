import type { Word } from '../../../text/words/index.ts';
import { cueAt } from './cues.ts';
import { clausal } from './phrase-back.ts';
import { phraseFrom } from './phrase-from.ts';
import type { Run } from './runs.ts';
import { isHearer, isSomebody } from './speaks.ts';
import { classOf } from './word-classes.ts';

/** Of `A teller who says she was fired for fraud told`, the teller: who can speak opens the sentence, and a thing stands before the verb. */
export function whoOpens(words: readonly Word[], { from }: Run, first: number): Run | null {
  const who = phraseFrom(words, first, from);
  const opens = who !== null && words[who.to]?.text === 'who' && isSomebody(words, who);
  return opens && words.slice(who.to, from).every(({ kind, lower }) => kind !== 'mark' && lower !== 'that')
    ? who
    : null;
}

/** Of `a girl who was in the class said`, `who`; -1 where no such clause stands before. */
export function whoBefore(words: readonly Word[], from: number, first: number): number {
  for (let at = from - 1; at > first && at > from - 7 && words[at]?.kind === 'word'; at--) {
    // `who left after several owners said`, `who came said several owners warned`
    if (clausal.has(words[at]) || (cueAt(words, at)?.sense === 'say' && words[at - 1]?.lower !== 'who')) return -1;
    if (words[at]?.text === 'who') return classOf(words[at + 1]) === 'auxiliary' || isDeed(words[at + 1]) ? at : -1;
    // `Two firms that sued the port said`
    if (words[at]?.text === 'that')
      return words[at - 1]?.shape === 'lower' && isHearer(words[at - 1] as Word) && isDeed(words[at + 1]) ? at : -1;
  }
  return -1;
}

const isDeed = (word: Word | undefined): boolean =>
  word?.shape === 'lower' && !isHearer(word) && classOf(word) === null;
