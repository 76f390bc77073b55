import type { Name } from '../../../model/name.ts';
import type { Word } from '../../../text/words/index.ts';
import type { Run } from '../clause/runs.ts';
import { classOf } from '../clause/word-classes.ts';
import { nameAt } from './known-names.ts';

/** `Ada Brandt and Jens Holt`, `Ada Brandt and a guard`: two, neither of whom stands for both. */
export function isPair(words: readonly Word[], { from, to }: Run, first: Name, names: readonly Name[]): boolean {
  for (let at = from + 1; at + 1 < to; at++)
    if (words[at]?.lower === 'and' && (words[at]?.start ?? 0) >= first.span[1])
      return words[at - 1]?.end === first.span[1] || nameAt(names, words[to - 1] as Word) !== null;
  return false;
}

/** `the mayor and her deputy, Jens Holt`. */
export function isOfTwo(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (words[at]?.lower === 'and' && classOf(words[at + 1]) === 'determiner') return true;
  return false;
}
