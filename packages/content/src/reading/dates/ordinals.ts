import type { Word } from '../../text/words/index.ts';
import { figureOf, VALUES } from './numbers.ts';

/** In words, from the first to the twentieth. */
export const ORDINALS: readonly string[] = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth',
  'sixteenth seventeenth eighteenth nineteenth twentieth',
]
  .join(' ')
  .split(' ');

const ORDINAL_VALUES = new Map<string, number>([
  ...ORDINALS.map((name, index) => [name, index + 1] as const),
  ['thirtieth', 30],
]);

/** `third`, `3rd`: an ordinal at a word, and the word after it. */
export function ordinalAt(words: readonly Word[], at: number): { value: number; to: number } | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.kind === 'number') {
    const suffix = words[at + 1];
    if (!suffix || suffix.spaced || !/^(?:st|nd|rd|th)$/.test(suffix.lower)) return undefined;
    const value = figureOf(word.text);
    return value === undefined || value > 99 ? undefined : { value, to: at + 2 };
  }
  const value = ORDINAL_VALUES.get(word.lower);
  if (value !== undefined) return { value, to: at + 1 };
  const tens = VALUES.get(word.lower) ?? 0;
  const ones = ORDINAL_VALUES.get(words[at + 2]?.lower ?? '') ?? 0;
  if (tens >= 20 && ones > 0 && ones < 10 && words[at + 1]?.lower === '-') return { value: tens + ones, to: at + 3 };
  return undefined;
}

/** The ordinal that ends just before a word. */
export function ordinalBefore(
  words: readonly Word[],
  at: number,
  floor: number,
): { value: number; from: number } | undefined {
  for (const length of [3, 2, 1]) {
    const from = at - length;
    if (from < floor) continue;
    const found = ordinalAt(words, from);
    if (found?.to === at) return { value: found.value, from };
  }
  return undefined;
}
