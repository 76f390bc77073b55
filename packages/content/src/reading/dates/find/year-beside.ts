import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
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
  'percent pct people points point miles meters metres feet km kilometers tons tonnes dollars yen won pounds francs marks rupees rubles troops soldiers jobs shares million billion hours gmt hrs % euros barrels workers years days men women children votes seats units cases yuan dlrs mph others homes members',
);

/** True for what says that the figures before it count something. */
export const isCount = (word: Word | undefined): boolean => COUNTED.has(word);

/** A year and the word after it. */
interface YearRead {
  readonly year: Year;
  readonly to: number;
}

/**
 * A year that dates what stands before it: `, 1990`, `1990`, `of 1990`, `last year`, `of this year`, `a year earlier`.
 *
 * @returns The year and the word after it, or undefined.
 */
export function yearAfter(words: readonly Word[], at: number): YearRead | undefined {
  if (words[at]?.lower === ',') return figuresAt(words, at + 1);
  const from = pastLeads(words, at);
  if (yearOf(words[from]) !== undefined) return figuresAt(words, from);
  const spelled = spelledYearAt(words, from);
  return spelled ? { year: { number: spelled.year }, to: spelled.to } : toldYearAt(words, from);
}

function figuresAt(words: readonly Word[], at: number): YearRead | undefined {
  const year = yearOf(words[at]);
  return year === undefined || isAmount(words, at) ? undefined : { year: { number: year }, to: at + 1 };
}

/** Past `of`, `in the year`, `fiscal`. */
function pastLeads(words: readonly Word[], at: number): number {
  let i = at;
  if (words[i]?.lower === 'of' || words[i]?.lower === 'in') i++;
  if (words[i]?.lower === 'the' && words[i + 1]?.lower === 'year' && yearOf(words[i + 2]) !== undefined) i += 2;
  return words[i]?.lower === 'fiscal' ? i + 1 : i;
}

/** A year that is counted from another: `last year`, `the previous year`. */
function toldYearAt(words: readonly Word[], at: number): YearRead | undefined {
  const first = words[at]?.lower ?? '';
  const offset = POINTERS.get(first);
  if (offset !== undefined && words[at + 1]?.lower === 'year')
    return { year: { offset, from: 'published' }, to: at + 2 };
  const year =
    first === 'the' && words[at + 2]?.lower === 'year' ? THE_YEAR.get(words[at + 1]?.lower ?? '') : undefined;
  return year && { year, to: at + 3 };
}

/** What stands between `the` and `year`. */
const THE_YEAR: ReadonlyMap<string, Year> = new Map<string, Year>([
  ['previous', { offset: -1, from: 'context' }],
  ['preceding', { offset: -1, from: 'context' }],
  ['following', { offset: 1, from: 'context' }],
  ['same', { offset: 0, from: 'context' }],
  ['current', { offset: 0, from: 'published' }],
  ['present', { offset: 0, from: 'published' }],
]);

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
