import { isHyphen } from '../../text/words/hyphens.ts';
import type { Word } from '../../text/words/index.ts';
import { wordSet } from '../../text/words/word-sets.ts';
import { numberAt, opensNumber } from '../dates/numbers.ts';
import { fractionFrom } from './fractions.ts';
import { coinAt, currencyBefore } from './money.ts';
import { SCALES } from './units.ts';

/** A number, and what multiplies it. */
export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly times: number;
}

/** `1,000.5`, `twenty-five`, `a million`, `half a`. */
export function numberFrom(words: readonly Word[], at: number): { value: number; to: number } | undefined {
  const word = words[at];
  const part = parts.has(word) ? fractionFrom(words, at) : undefined;
  if (part) return part;
  if (opensNumber(word)) return numberAt(words, at);
  return articles.has(word) && SCALES.has(words[at + 1]?.lower ?? '') ? { value: 1, to: at + 1 } : undefined;
}

/** What a fraction opens on. */
const parts = wordSet('a half three');
const articles = wordSet('a');

/** `million`, `bln`, `-billion`; `m`, `k` and `b` right after a sum of money. */
export function scaleAt(
  words: readonly Word[],
  at: number,
  floor: number,
  from: number,
): { times: number; to: number } {
  const hyphen = isHyphen(words[at]) ? 1 : 0;
  const word = words[at + hyphen];
  const times = SCALES.get(word?.lower ?? '');
  if (times) return { times, to: at + hyphen + 1 };
  const short = word && !word.spaced ? LETTERS.get(word.lower) : undefined;
  if (short && (currencyBefore(words, from, floor) || coinAt(words, at + 1, LARGE, LARGE)))
    return { times: short, to: at + 1 };
  return { times: 1, to: at };
}

const LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
]);
const LARGE = 1e6;

/** Takes off what binary fractions add: 3.2 million is 3,200,000. */
export const exact = (value: number): number =>
  Number.isInteger(value) && value < 1e15 ? value : Number(value.toPrecision(15));
