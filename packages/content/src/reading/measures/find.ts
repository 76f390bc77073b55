import type { Word } from '../../text/words.ts';
import { approximated } from '../dates/approximate.ts';
import { numberAt, opensNumber } from '../dates/numbers.ts';
import { CODES, COINS, NATIONS, PREFIXES, SCALES, SIGNS, UNITS } from './units.ts';

/** A number with its unit: `[from, to)` in the words of its sentence. */
export interface FoundMeasure {
  readonly from: number;
  readonly to: number;
  readonly quantity: number;
  readonly unit: string;
  readonly approximate: boolean;
  readonly rule: string;
}

/** The numbers of one sentence that have a unit, in order, none overlapping another. */
export function findMeasures(words: readonly Word[]): FoundMeasure[] {
  const found: FoundMeasure[] = [];
  for (let at = 0; at < words.length; at++) {
    const number = opensNumber(words[at]) ? numberAt(words, at) : undefined;
    if (!number) continue;
    const measure = measured(words, at, number, found.at(-1)?.to ?? 0);
    if (measure) found.push(measure);
    at = Math.max(at, (measure?.to ?? number.to) - 1);
  }
  return found;
}

function measured(
  words: readonly Word[],
  at: number,
  number: { value: number; to: number },
  floor: number,
): FoundMeasure | undefined {
  const money = currencyBefore(words, at, floor);
  const scale = scaleAt(words, number.to, money !== undefined);
  const value = exact(number.value * scale.times);
  if (money) return found(words, money.from, scale.to, value, money.unit, 'measures/money');
  const hyphen = words[scale.to]?.text === '-' && !words[scale.to]?.spaced ? 1 : 0;
  const unit = unitAt(words, scale.to + hyphen, value, scale.times);
  return unit && found(words, at, unit.to, exact(value * unit.times), unit.unit, unit.rule);
}

const found = (
  words: readonly Word[],
  from: number,
  to: number,
  quantity: number,
  unit: string,
  rule: string,
): FoundMeasure => ({
  from,
  to,
  quantity,
  unit,
  approximate: isApproximate(words, from),
  rule,
});

/** Takes off what binary fractions add: 3.2 million is 3,200,000. */
const exact = (value: number): number =>
  Number.isInteger(value) && value < 1e15 ? value : Number(value.toPrecision(15));

/** `$`, `US$`, `HK$`, `USD`, `Rs` right before a number. */
function currencyBefore(words: readonly Word[], at: number, floor: number): { unit: string; from: number } | undefined {
  const sign = words[at - 1];
  if (!sign || at - 1 < floor) return undefined;
  const code = CODES.get(sign.text);
  if (code) return { unit: code, from: at - 1 };
  const unit = words[at]?.spaced ? undefined : SIGNS.get(sign.text);
  if (!unit) return undefined;
  const prefix =
    sign.text === '$' && !sign.spaced && at - 2 >= floor ? PREFIXES.get(words[at - 2]?.lower ?? '') : undefined;
  return prefix ? { unit: prefix, from: at - 2 } : { unit, from: at - 1 };
}

/** `million`, `bln`, `-billion`; `m` and `k` right after a sum of money. */
function scaleAt(words: readonly Word[], at: number, money: boolean): { times: number; to: number } {
  const hyphen = words[at]?.text === '-' && !words[at]?.spaced ? 1 : 0;
  const word = words[at + hyphen];
  const times = SCALES.get(word?.lower ?? '');
  if (times) return { times, to: at + hyphen + 1 };
  if (money && word && !word.spaced && (word.lower === 'm' || word.lower === 'k'))
    return { times: word.lower === 'm' ? 1e6 : 1e3, to: at + 1 };
  return { times: 1, to: at };
}

/** No price in won is lower: below it, `won` is more likely what somebody did. */
const LEAST_WON = 100;

function unitAt(words: readonly Word[], at: number, value: number, scale: number) {
  const word = words[at];
  if (!word) return undefined;
  if (word.lower === 'per' && words[at + 1]?.lower === 'cent')
    return { unit: 'percent', times: 1, to: at + 2, rule: 'measures/percent' };
  if (word.lower === 'percentage' && words[at + 1]?.lower.startsWith('point'))
    return { unit: 'percentage-point', times: 1, to: at + 2, rule: 'measures/percent' };
  if (word.lower === 'basis' && words[at + 1]?.lower.startsWith('point'))
    return { unit: 'basis-point', times: 1, to: at + 2, rule: 'measures/unit' };
  const nation = nationAt(words, at);
  const coin = COINS.get(words[nation?.to ?? at]?.lower ?? '');
  if (nation && coin?.unit === 'USD')
    return { unit: nation.unit, times: coin.times, to: nation.to + 1, rule: 'measures/money' };
  if (nation) return undefined;
  // `pounds` of millions are money, others weigh
  if (word.lower === 'pounds' && scale >= 1e6) return { unit: 'GBP', times: 1, to: at + 1, rule: 'measures/money' };
  if (coin && (word.lower !== 'won' || value >= LEAST_WON)) return { ...coin, to: at + 1, rule: 'measures/money' };
  const area = word.lower === 'square' || word.lower === 'cubic' ? UNITS.get(words[at + 1]?.lower ?? '') : undefined;
  if (area) return { unit: `${word.lower}-${area.unit}`, times: 1, to: at + 2, rule: 'measures/unit' };
  const unit = UNITS.get(word.lower);
  // `5 m`, `3 g` want to be written together or in lower case
  return unit && word.shape !== 'upper' && word.shape !== 'capital'
    ? { ...unit, to: at + 1, rule: unit.unit === 'percent' ? 'measures/percent' : 'measures/unit' }
    : undefined;
}

/** `Canadian`, `U.S.`, `Hong Kong`, `New Zealand` before dollars. */
function nationAt(words: readonly Word[], at: number): { unit: string; to: number } | undefined {
  const first = words[at]?.lower;
  const last = first === 'hong' || first === 'new' ? at + 1 : at;
  const unit = NATIONS.get(words[last]?.lower ?? '');
  return unit ? { unit, to: last + 1 } : undefined;
}

const isApproximate = (words: readonly Word[], from: number): boolean =>
  words[from - 1]?.lower === 'over' || approximated(words, from) < from;
