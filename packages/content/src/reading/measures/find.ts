import { wordSet } from '../../text/word-sets.ts';
import type { Word } from '../../text/words.ts';
import { approximated } from '../dates/approximate.ts';
import { numberAt, opensNumber } from '../dates/numbers.ts';
import { coinAt, currencyBefore } from './money.ts';
import { unitAt } from './unit.ts';
import { SCALES } from './units.ts';

/** A number with its unit: `[from, to)` in the words of its sentence. */
export interface FoundMeasure {
  readonly from: number;
  readonly to: number;
  readonly quantity: number;
  readonly unit: string;
  readonly approximate: boolean;
  readonly rule: string;
}

/** A number, and what multiplies it. */
interface Figure {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly times: number;
}

/** The numbers of one sentence that have a unit, in order, none overlapping another. */
export function findMeasures(words: readonly Word[]): FoundMeasure[] {
  const found: FoundMeasure[] = [];
  let last: Figure | null = null;
  for (let at = 0; at < words.length; at++) {
    const number = numberFrom(words, at);
    if (!number) continue;
    const before = found.at(-1);
    const figure: Figure = { from: at, value: number.value, ...scaleAt(words, number.to, before?.to ?? 0, at) };
    const measure = measured(words, figure, before?.to ?? 0);
    if (last && measure && last.to !== before?.to && isRange(words, last, measure.from) && rises(words, last, figure))
      found.push(lower(words, last, measure, figure));
    if (measure) found.push(measure);
    else if (last && before?.to === last.to && isUpper(words, last, figure)) {
      found.splice(-1, 1, rescaled(before, last, figure));
      found.push({ ...before, from: at, to: figure.to, quantity: exact(figure.value * figure.times) });
    }
    last = figure;
    at = Math.max(at, (measure?.to ?? figure.to) - 1);
  }
  return found;
}

/** `1,000.5`, `twenty-five`, `a million`. */
function numberFrom(words: readonly Word[], at: number): { value: number; to: number } | undefined {
  const word = words[at];
  if (opensNumber(word)) return numberAt(words, at);
  return word?.lower === 'a' && SCALES.has(words[at + 1]?.lower ?? '') ? { value: 1, to: at + 1 } : undefined;
}

function measured(words: readonly Word[], figure: Figure, floor: number): FoundMeasure | undefined {
  const { from, to, value, times } = figure;
  const quantity = exact(value * times);
  const money = currencyBefore(words, from, floor);
  if (money) return found(words, money.from, to, quantity, money.unit, 'measures/money');
  const hyphen = words[to]?.text === '-' && !words[to]?.spaced ? 1 : 0;
  const unit = coinAt(words, to + hyphen, quantity, times) ?? unitAt(words, to + hyphen) ?? magnitude(words, from, to);
  if (!unit) return undefined;
  const negative = isNegative(words, from) && from > floor;
  const amount = exact(quantity * unit.times) * (negative ? -1 : 1);
  return found(words, negative ? from - 1 : from, unit.to, amount, unit.unit, unit.rule);
}

/** `magnitude 6.1`, `6.1-magnitude`. */
function magnitude(words: readonly Word[], from: number, to: number) {
  const behind = words[to]?.text === '-' && words[to + 1]?.lower === 'magnitude';
  if (!behind && (words[from - 1]?.lower !== 'magnitude' || words[from]?.kind !== 'number')) return undefined;
  return { unit: 'magnitude', times: 1, to: behind ? to + 2 : to, rule: 'measures/unit' };
}

const isNegative = (words: readonly Word[], from: number): boolean => {
  const sign = words[from - 1];
  return sign?.lower === 'minus' || (sign?.text === '-' && sign.spaced && !words[from]?.spaced) || sign?.text === '−';
};

const found = (
  words: readonly Word[],
  from: number,
  to: number,
  quantity: number,
  unit: string,
  rule: string,
): FoundMeasure => ({ from, to, quantity, unit, approximate: isApproximate(words, from), rule });

/** Takes off what binary fractions add: 3.2 million is 3,200,000. */
const exact = (value: number): number =>
  Number.isInteger(value) && value < 1e15 ? value : Number(value.toPrecision(15));

/** `million`, `bln`, `-billion`; `m` and `k` right after a sum of money. */
function scaleAt(words: readonly Word[], at: number, floor: number, from: number): { times: number; to: number } {
  const hyphen = words[at]?.text === '-' && !words[at]?.spaced ? 1 : 0;
  const word = words[at + hyphen];
  const times = SCALES.get(word?.lower ?? '');
  if (times) return { times, to: at + hyphen + 1 };
  if (word && !word.spaced && (word.lower === 'm' || word.lower === 'k')) {
    const thousands = word.lower === 'm' ? 1e6 : 1e3;
    if (currencyBefore(words, from, floor) || coinAt(words, at + 1, LARGE, LARGE))
      return { times: thousands, to: at + 1 };
  }
  return { times: 1, to: at };
}

const LARGE = 1e6;

/** `2 to 3 percent`, `31-32%`, `between 2 billion and 2.5 billion euros`: both have the unit of the second. */
function isRange(words: readonly Word[], { from, to }: Figure, second: number): boolean {
  if (second !== to + 1) return false;
  return JOINS.has(words[to]) || (words[to]?.lower === 'and' && words[from - 1]?.lower === 'between');
}

/** `2 to 3`, `from 3 to 2`; in `2030 or 32 percent` the first is no percentage. */
const rises = (words: readonly Word[], first: Figure, second: Figure): boolean =>
  first.value * scaleOf(first, second) <= second.value * second.times || words[first.from - 1]?.lower === 'from';

const JOINS = wordSet('to - – or');

/** `$90-95`, `$2 to 3 million`: the second has the sign of the first. */
const isUpper = (words: readonly Word[], first: Figure, { from, times }: Figure): boolean =>
  isRange(words, first, from) && (times > 1 || !words[from]?.spaced);

/** A figure before a larger one that names thousands is one of thousands. */
const scaleOf = (first: Figure, { value, times }: Figure): number =>
  first.times === 1 && first.value < value ? times : first.times;

const rescaled = (measure: FoundMeasure, first: Figure, second: Figure): FoundMeasure => ({
  ...measure,
  quantity: exact(first.value * scaleOf(first, second)),
});

/** The first figure of a range, in the unit of the second. */
function lower(words: readonly Word[], first: Figure, measure: FoundMeasure, second: Figure): FoundMeasure {
  const one = Math.abs(measure.quantity) / (second.value * second.times) || 1;
  const quantity = exact(first.value * scaleOf(first, second) * one);
  return found(words, first.from, first.to, quantity, measure.unit, measure.rule);
}

const isApproximate = (words: readonly Word[], from: number): boolean =>
  words[from - 1]?.lower === 'over' || words[from - 1]?.lower === 'estimated' || approximated(words, from) < from;
