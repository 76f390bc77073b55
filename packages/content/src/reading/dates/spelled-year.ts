import type { Word } from '../../text/words/index.ts';
import { numberAt } from './numbers.ts';

/** A year in words, as broadcast copy has it: `nineteen ninety-six`, `two thousand`. */
export function spelledYearAt(words: readonly Word[], at: number): { year: number; to: number } | undefined {
  const first = words[at]?.lower;
  if (first === 'two' && words[at + 1]?.lower === 'thousand') {
    const skip = words[at + 2]?.lower === 'and' ? 3 : 2;
    const ones = smallAt(words, at + skip);
    if (ones) return { year: 2000 + ones.value, to: ones.to };
    return { year: 2000, to: at + 2 };
  }
  const century = first === 'nineteen' ? 19 : first === 'eighteen' ? 18 : first === 'twenty' ? 20 : undefined;
  if (century === undefined) return undefined;
  const rest = smallAt(words, at + 1);
  return rest && rest.value >= 10 ? { year: century * 100 + rest.value, to: rest.to } : undefined;
}

function smallAt(words: readonly Word[], at: number): { value: number; to: number } | undefined {
  const small = words[at]?.kind === 'word' ? numberAt(words, at) : undefined;
  return small && small.value < 100 && Number.isInteger(small.value) ? small : undefined;
}
