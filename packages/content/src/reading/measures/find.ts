import type { Measure } from '../../model/measure.ts';
import { isHyphen } from '../../text/words/hyphens.ts';
import type { Word } from '../../text/words/index.ts';
import { approximated } from '../dates/approximate.ts';
import { boundBefore } from './bounds.ts';
import { exact, type Figure, numberFrom, scaleAt } from './figures.ts';
import { coinAt, currencyBefore } from './money.ts';
import { isRange, isUpper, rises, scaleOf } from './ranges.ts';
import { smaller } from './smaller.ts';
import { unitAt } from './unit.ts';

/** A number with its unit: `[from, to)` in the words of its sentence. */
export interface FoundMeasure {
  readonly from: number;
  readonly to: number;
  readonly quantity: number;
  readonly unit: string;
  readonly approximate: boolean;
  readonly mod?: Measure['mod'];
  readonly rule: string;
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

function measured(words: readonly Word[], figure: Figure, floor: number): FoundMeasure | undefined {
  const { from, to, value, times } = figure;
  if (isDesignation(words, from) || isYearOfVictory(words, from, to)) return undefined;
  const quantity = exact(value * times);
  const money = currencyBefore(words, from, floor);
  if (money) return found(words, money.from, to, quantity, money.unit, 'measures/money');
  const hyphen = isHyphen(words[to]) ? 1 : 0;
  const unit =
    coinAt(words, to + hyphen, quantity, times) ??
    unitAt(words, to + hyphen) ??
    magnitude(words, from, to) ??
    points(words, to + hyphen, quantity);
  if (!unit) return undefined;
  const negative = isNegative(words, from) && from > floor;
  const amount = exact(quantity * unit.times) * (negative ? -1 : 1);
  const rest = smaller(words, unit);
  const whole = rest ? exact(amount + (negative ? -rest.part : rest.part)) : amount;
  return found(words, negative ? from - 1 : from, rest?.to ?? unit.to, whole, unit.unit, unit.rule);
}

/** `SH-60F`: a number that letters in capitals are joined to. */
const isDesignation = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.text === '-' && !words[at]?.spaced && !words[at - 1]?.spaced && words[at - 2]?.shape === 'upper';

/** `which in 1992 won two seats` */
const isYearOfVictory = (words: readonly Word[], at: number, to: number): boolean =>
  words[to]?.lower === 'won' && words[at - 1]?.lower === 'in' && /^(?:19|20)\d\d$/.test(words[at]?.text ?? '');

/** `magnitude 6.1`, `a magnitude of 6.1`, `6.1-magnitude`, `6.1 magnitude`. */
function magnitude(words: readonly Word[], from: number, to: number) {
  const noun = words[to]?.text === '-' ? to + 1 : to;
  const behind = words[noun]?.lower === 'magnitude';
  const before = words[from - 1]?.lower === 'of' ? words[from - 2] : words[from - 1];
  if (!behind && (before?.lower !== 'magnitude' || words[from]?.kind !== 'number')) return undefined;
  return { unit: 'magnitude', times: 1, to: behind ? noun + 1 : to, rule: 'measures/unit' };
}

/** What a rate or an index moves by, `half a point`, `12.5 points`; whole ones are as often scored, or made. */
const points = (words: readonly Word[], at: number, quantity: number) =>
  (words[at]?.lower === 'points' || words[at]?.lower === 'point') && !Number.isInteger(quantity)
    ? { unit: 'point', times: 1, to: at + 1, rule: 'measures/unit' }
    : undefined;

const isNegative = (words: readonly Word[], from: number): boolean => {
  const sign = words[from - 1];
  // `plus or minus 3 points`
  if (words[from - 2]?.lower === 'or') return false;
  return sign?.lower === 'minus' || (sign?.text === '-' && sign.spaced && !words[from]?.spaced) || sign?.text === '−';
};

const found = (
  words: readonly Word[],
  from: number,
  to: number,
  quantity: number,
  unit: string,
  rule: string,
): FoundMeasure => {
  const mod = boundBefore(words, from);
  const approximate = mod !== undefined || isApproximate(words, from);
  return { from, to, quantity, unit, approximate, ...(mod && { mod }), rule };
};

/** The first figure of a range whose second names thousands. */
const rescaled = (measure: FoundMeasure, first: Figure, second: Figure): FoundMeasure => ({
  ...measure,
  quantity: exact(first.value * scaleOf(first, second)),
});

/** The first figure of a range, in the unit of the second. */
function lower(words: readonly Word[], first: Figure, measure: FoundMeasure, second: Figure): FoundMeasure {
  const one = Math.abs(measure.quantity) / (second.value * second.times) || 1;
  const negative = isNegative(words, first.from);
  const quantity = exact(first.value * scaleOf(first, second) * one) * (negative ? -1 : 1);
  return found(words, negative ? first.from - 1 : first.from, first.to, quantity, measure.unit, measure.rule);
}

const isApproximate = (words: readonly Word[], from: number): boolean =>
  words[from - 1]?.lower === 'over' || words[from - 1]?.lower === 'estimated' || approximated(words, from) < from;
