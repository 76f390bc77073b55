import { indefinite } from '../../text/words/articles.ts';
import { isHyphen } from '../../text/words/hyphens.ts';
import type { Word } from '../../text/words/index.ts';
import { wordSet } from '../../text/words/word-sets.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
export const VALUES = new Map<string, number>([
  ...ONES.map((name, value) => [name, value] as const),
  ...TENS.map((name, index) => [name, (index + 2) * 10] as const),
]);
const SCALES = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1000],
]);
/** How many: a number, or `X` where the copy says only that there were several. */
export type Count = number | 'X';

/** A count read backwards from the word before a unit. */
export interface Counted {
  readonly from: number;
  readonly count: Count;
}

const SPELLED = wordSet(VALUES.keys());
/** A number in words ends on one of these, and all of it but articles and `and` is of them. */
const NUMERALS = wordSet([...VALUES.keys(), ...SCALES.keys()]);
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
  while (from > floor && at - from < LONGEST && isNumeral(words, from - 1) && !partsTwo(words, from)) from--;
  while (from < at && !startsNumeral(words[from])) from++;
  if (from === at) return undefined;
  const count = sumOf(words.slice(from, at));
  return count === undefined ? undefined : { from, count };
}

/** True between two numbers: `from one two months earlier`. */
const partsTwo = (words: readonly Word[], at: number): boolean =>
  VALUES.has(words[at]?.lower ?? '') && (VALUES.get(words[at - 1]?.lower ?? '') ?? 20) < 20;

/** True for figures, and for a word that may open a number in words. */
export const opensNumber = (word: Word | undefined): boolean => word?.kind === 'number' || OPENERS.has(word);

/** The number that starts at a word, in figures or words, fractions with it: `1,000.5`, `2 1/2`, `twenty-five`. */
export function numberAt(words: readonly Word[], at: number): { value: number; to: number } | undefined {
  const word = words[at];
  if (!word || !opensNumber(word)) return undefined;
  let to = at + 1;
  const alone = word.kind === 'mark' ? PARTS.get(word.text) : undefined;
  if (alone !== undefined) return { value: alone, to };
  if (word.kind === 'number') {
    // `2 1/2`, `2-1/2`
    const over = isHyphen(words[to]) ? to + 1 : to;
    const fraction =
      words[over]?.kind === 'number' && words[over + 1]?.text === '/' && words[over + 2]?.kind === 'number';
    if (fraction) to = over + 3;
    const part = words[to]?.spaced === false ? PARTS.get(words[to]?.text ?? '') : undefined;
    const whole = part === undefined ? undefined : figureOf(word.text);
    if (part !== undefined && whole !== undefined) return { value: whole + part, to: to + 1 };
  } else while (to - at < LONGEST && words[to]?.kind === 'word' && isNumeral(words, to)) to += 1;
  if (word.kind !== 'number' && words[to]?.text === '-' && SPELLED.has(words[to + 1])) to += 2;
  const value = to === at + 1 && word.kind === 'number' ? figureOf(word.text) : sumOf(words.slice(at, to));
  return value === undefined ? undefined : { value, to };
}

/** `3½`, `½` */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

const OPENERS = wordSet([...VALUES.keys(), ...PARTS.keys()]);

function withArticle(words: readonly Word[], at: number, floor: number, count: Count): Counted {
  const article = words[at - 1]?.lower;
  return { from: at > floor && (article === 'a' || article === 'the') ? at - 1 : at, count };
}

const isAnd = (word: Word | undefined): boolean => word?.lower === 'and' || word?.lower === '-' || word?.lower === '/';

function isNumeral(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.kind === 'number') return true;
  if (NUMERALS.has(word) || word.lower === 'half') return true;
  if (indefinite.has(word)) {
    const next = words[at + 1]?.lower ?? '';
    return SCALES.has(next) || next === 'half';
  }
  return isAnd(word) && startsNumeral(words[at + 1]) && endsNumeral(words[at - 1]) && joins(words, at);
}

/** True for what stands within one number: `two hundred and five`, `two and a half`, `2-1/2`; five and six are two numbers, as 3-5 are. */
function joins(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word?.lower === 'and') return SCALES.has(before?.lower ?? '') || !endsNumeral(after);
  return word?.lower === '/' || before?.kind !== 'number' || after?.kind !== 'number' || words[at + 2]?.lower === '/';
}

const endsNumeral = (word: Word | undefined): boolean => word?.kind === 'number' || NUMERALS.has(word);

const startsNumeral = (word: Word | undefined): boolean =>
  endsNumeral(word) || indefinite.has(word) || word?.lower === 'half';

function sumOf(words: readonly Word[]): number | undefined {
  let total = 0;
  let part = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || isAnd(word)) continue;
    const scale = SCALES.get(word.lower);
    if (indefinite.has(word)) continue;
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

export function figureOf(text: string): number | undefined {
  const value = Number(text.includes(',') ? text.replaceAll(',', '') : text);
  return Number.isFinite(value) ? value : undefined;
}
