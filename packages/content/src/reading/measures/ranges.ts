import type { Word } from '../../text/words/index.ts';
import { wordSet } from '../../text/words/word-sets.ts';
import { MONTHS } from '../words/calendar-words.ts';
import type { Figure } from './figures.ts';

/** `2 to 3 percent`, `31-32%`, `between 2 billion and 2.5 billion euros`: both have the unit of the second. */
export function isRange(words: readonly Word[], { from, to }: Figure, second: number): boolean {
  // `from 585p on May 2 to 434p`, `in 1996 to 870 million pounds`
  if (second !== to + 1 || MONTHS.has(words[from - 1]) || words[from - 1]?.lower === 'in') return false;
  return JOINS.has(words[to]) || (words[to]?.lower === 'and' && words[from - 1]?.lower === 'between');
}

/** `2 to 3`, `from 3 to 2`; in `2030 or 32 percent` the first is no percentage. */
export const rises = (words: readonly Word[], first: Figure, second: Figure): boolean =>
  first.value * scaleOf(first, second) <= second.value * second.times || words[first.from - 1]?.lower === 'from';

const JOINS = wordSet('to - – or');

/** `$90-95`, `$2 to 3 million`: the second has the sign of the first. */
export const isUpper = (words: readonly Word[], first: Figure, { from, times }: Figure): boolean =>
  isRange(words, first, from) && (times > 1 || !words[from]?.spaced);

/** A figure before a larger one that names thousands is one of thousands. */
export const scaleOf = (first: Figure, { value, times }: Figure): number =>
  first.times === 1 && first.value < value ? times : first.times;
