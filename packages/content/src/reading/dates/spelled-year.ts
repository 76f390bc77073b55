import type { Word } from '../../text/words/index.ts';
import { VALUES } from './numbers.ts';

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
  const value = VALUES.get(words[at]?.lower ?? '');
  if (value === undefined) return undefined;
  const ones = VALUES.get(words[at + 2]?.lower ?? '') ?? 0;
  if (value >= 20 && words[at + 1]?.lower === '-' && ones > 0 && ones < 10) return { value: value + ones, to: at + 3 };
  const next = VALUES.get(words[at + 1]?.lower ?? '') ?? 0;
  if (value >= 20 && next > 0 && next < 10) return { value: value + next, to: at + 2 };
  return { value, to: at + 1 };
}
