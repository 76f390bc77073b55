import { possessives } from '../../../text/possessives.ts';
import { wordSet } from '../../../text/word-sets.ts';
import type { Word } from '../../../text/words.ts';
import type { Year } from '../meaning.ts';
import { spelledYearAt } from '../spelled-year.ts';
import { POINTERS } from './pointers.ts';

/** The earliest and latest year that four figures are taken for, where nothing else says that they are a year. */
const EARLIEST = 1500;
const LATEST = 2100;

/** Four figures that can be a year; undefined for everything else. */
export function yearOf(word: Word | undefined): number | undefined {
  if (word?.kind !== 'number' || word.text.length !== 4) return undefined;
  const year = Number(word.text);
  return year >= EARLIEST && year <= LATEST ? year : undefined;
}

// what follows figures that measure something
const COUNTED = wordSet(
  'percent pct people points point miles meters metres feet km kilometers tons tonnes dollars yen won pounds francs marks rupees rubles troops soldiers jobs shares million billion hours gmt hrs % euros barrels workers years days men women children votes seats units cases local yuan dlrs mph others homes members',
);

/** True for what says that the figures before it count something. */
export const isCount = (word: Word | undefined): boolean => COUNTED.has(word);

/**
 * A year that dates what stands before it: `, 1990`, `1990`, `of 1990`, `last year`, `of this year`, `a year earlier`.
 *
 * @returns The year and the word after it, or undefined.
 */
export function yearAfter(words: readonly Word[], at: number): { year: Year; to: number } | undefined {
  let i = at;
  const first = words[i]?.lower;
  if (first === ',') {
    const year = yearOf(words[i + 1]);
    return year !== undefined && !isAmount(words, i + 1) ? { year: { number: year }, to: i + 2 } : undefined;
  }
  if (first === 'of' || first === 'in') i++;
  if (words[i]?.lower === 'the' && words[i + 1]?.lower === 'year' && yearOf(words[i + 2]) !== undefined) i += 2;
  if (words[i]?.lower === 'fiscal') i++;
  const year = yearOf(words[i]);
  if (year !== undefined) return isAmount(words, i) ? undefined : { year: { number: year }, to: i + 1 };
  const spelled = spelledYearAt(words, i);
  if (spelled) return { year: { number: spelled.year }, to: spelled.to };
  const offset = POINTERS.get(words[i]?.lower ?? '');
  if (offset !== undefined && words[i + 1]?.lower === 'year') return { year: { offset, from: 'published' }, to: i + 2 };
  if (words[i]?.lower === 'the' && words[i + 2]?.lower === 'year') {
    const which = words[i + 1]?.lower;
    if (which === 'previous' || which === 'preceding') return { year: { offset: -1, from: 'context' }, to: i + 3 };
    if (which === 'following') return { year: { offset: 1, from: 'context' }, to: i + 3 };
    if (which === 'same') return { year: { offset: 0, from: 'context' }, to: i + 3 };
    if (which === 'current' || which === 'present') return { year: { offset: 0, from: 'published' }, to: i + 3 };
  }
  return undefined;
}

const isAmount = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return next !== undefined && (COUNTED.has(next) || (!next.spaced && next.kind === 'number'));
};

/** A year that owns what follows: `1989's`, `last year's`, `this year's`, `the 1988`, `fiscal 1989`. */
export function yearBefore(
  words: readonly Word[],
  at: number,
  floor: number,
): { year: Year; from: number } | undefined {
  let i = at - 1;
  const owned = possessives.has(words[i]);
  if (owned) i--;
  if (i < floor) return undefined;
  const year = yearOf(words[i]);
  if (year !== undefined) {
    if (i - 1 >= floor && words[i - 1]?.lower === 'fiscal') i--;
    if (i - 1 >= floor && words[i - 1]?.lower === 'the') i--;
    return { year: { number: year }, from: i };
  }
  const offset = POINTERS.get(words[i - 1]?.lower ?? '');
  if (owned && words[i]?.lower === 'year' && offset !== undefined && i - 1 >= floor)
    return { year: { offset, from: 'published' }, from: i - 1 };
  return undefined;
}
