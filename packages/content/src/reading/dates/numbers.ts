import { wordSet } from '../../text/word-sets.ts';
import type { Word } from '../../text/words.ts';

const ONES = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  'eighteen nineteen',
]
  .join(' ')
  .split(' ');
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth',
  'sixteenth seventeenth eighteenth nineteenth twentieth',
]
  .join(' ')
  .split(' ');

const VALUES = new Map<string, number>([
  ...ONES.map((name, value) => [name, value] as const),
  ...TENS.map((name, index) => [name, (index + 2) * 10] as const),
]);
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1000],
]);
const ORDINAL_VALUES = new Map<string, number>([
  ...ORDINALS.map((name, index) => [name, index + 1] as const),
  ['thirtieth', 30],
]);

/** How many: a number, or `X` where the copy says only that there were several. */
export type Count = number | 'X';

/** A count read backwards from the word before a unit. */
export interface Counted {
  readonly from: number;
  readonly count: Count;
}

const LOOSE = wordSet('several few many some numerous dozens');

/** A number is at most this many words: `two hundred and twenty-two and a half`. */
const LONGEST = 8;

/**
 * The count that ends just before a word: `two`, `twenty-five`, `2 1/2`, `a hundred`, `two and a half`, `a few`, `several`.
 *
 * @returns Undefined where no count stands there.
 */
export function countBefore(words: readonly Word[], at: number, floor: number): Counted | undefined {
  const last = words[at - 1];
  if (!last || at - 1 < floor) return undefined;
  if (last.lower === 'few' || last.lower === 'couple' || last.lower === 'dozen')
    return withArticle(words, at - 1, floor, last.lower === 'few' ? 'X' : last.lower === 'couple' ? 2 : 12);
  if (last.lower === 'of') {
    const noun = words[at - 2]?.lower;
    if (noun === 'couple') return withArticle(words, at - 2, floor, 2);
    if (noun === 'dozens' || noun === 'scores' || noun === 'hundreds' || noun === 'thousands')
      return { from: at - 2, count: 'X' };
    if (noun === 'number') return withArticle(words, at - 2, floor, 'X');
    return undefined;
  }
  if (LOOSE.has(last)) return { from: at - 1, count: 'X' };
  let from = at;
  while (from > floor && at - from < LONGEST && isNumeral(words, from - 1)) from--;
  while (from < at && !startsNumeral(words[from])) from++;
  if (from === at) return undefined;
  const count = sumOf(words.slice(from, at));
  return count === undefined ? undefined : { from, count };
}

/** The number that starts at a word, in figures or words, fractions with it: `1,000.5`, `2 1/2`, `twenty-five`. */
export function numberAt(words: readonly Word[], at: number): { value: number; to: number } | undefined {
  const word = words[at];
  if (!word || word.kind === 'mark' || (word.kind === 'word' && !VALUES.has(word.lower))) return undefined;
  let to = at + 1;
  if (word.kind === 'number') {
    const fraction = words[to]?.kind === 'number' && words[to + 1]?.text === '/' && words[to + 2]?.kind === 'number';
    if (fraction) to += 3;
  } else while (to - at < LONGEST && words[to]?.kind === 'word' && isNumeral(words, to)) to += 1;
  if (word.kind !== 'number' && words[to]?.text === '-' && VALUES.has(words[to + 1]?.lower ?? '')) to += 2;
  const value = sumOf(words.slice(at, to));
  return value === undefined ? undefined : { value, to };
}

function withArticle(words: readonly Word[], at: number, floor: number, count: Count): Counted {
  const article = words[at - 1]?.lower;
  return { from: at > floor && (article === 'a' || article === 'the') ? at - 1 : at, count };
}

const isAnd = (word: Word | undefined): boolean => word?.lower === 'and' || word?.lower === '-' || word?.lower === '/';

function isNumeral(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.kind === 'number') return true;
  if (VALUES.has(word.lower) || SCALES.has(word.lower) || word.lower === 'half') return true;
  if (word.lower === 'a' || word.lower === 'an') {
    const next = words[at + 1]?.lower ?? '';
    return SCALES.has(next) || next === 'half';
  }
  return isAnd(word) && startsNumeral(words[at + 1]) && endsNumeral(words[at - 1]);
}

const endsNumeral = (word: Word | undefined): boolean =>
  word !== undefined && (word.kind === 'number' || VALUES.has(word.lower) || SCALES.has(word.lower));

const startsNumeral = (word: Word | undefined): boolean =>
  endsNumeral(word) || word?.lower === 'a' || word?.lower === 'an' || word?.lower === 'half';

function sumOf(words: readonly Word[]): number | undefined {
  let total = 0;
  let part = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || isAnd(word)) continue;
    const scale = SCALES.get(word.lower);
    if (word.lower === 'a' || word.lower === 'an') continue;
    if (word.lower === 'half') part += 0.5;
    else if (scale) part = scale * (part || 1);
    else if (word.kind === 'number') {
      const figure = figureOf(word.text);
      if (figure === undefined) return undefined;
      if (words[i + 1]?.lower === '/') {
        const under = figureOf(words[i + 2]?.text ?? '');
        if (!under) return undefined;
        part += figure / under;
        i += 2;
      } else part += figure;
    } else part += VALUES.get(word.lower) ?? 0;
    if (scale === 1000) {
      total += part;
      part = 0;
    }
  }
  return total + part;
}

function figureOf(text: string): number | undefined {
  const value = Number(text.includes(',') ? text.replaceAll(',', '') : text);
  return Number.isFinite(value) ? value : undefined;
}

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
