import type { Measure } from '../../model/measure.ts';

/**
 * Sets pounds as money in copy whose exchange rate, `($1 = 0.77 pounds)`, or whose sum in two currencies, `3 billion pounds ($4 billion)`,
 * tells that its pounds are that: of Britain, unless the rate names another country. What is weighed stays a weight.
 *
 * @param text The source.
 * @param measures Its measures, in order.
 * @example poundsAsMoney('It fell 5 pounds. ($1 = 0.77 pounds)', measures)[0]?.unit // GBP
 */
export function poundsAsMoney(text: string, measures: Measure[]): Measure[] {
  const coin = measures.map((one, i) => coinOf(text, one, measures[i - 1], measures[i + 1])).find(Boolean);
  if (!coin) return measures;
  return measures.map((one) =>
    BARE.test(one.text) && !isWeighed(text, one) ? { ...one, unit: coin, rule: 'measures/money' } : one,
  );
}

/** `12 pounds`, `3 billion pounds`: of no country by name, and no `12-pound turkey`. */
const BARE = /^[\d.,]+ (?:[mbt]\w*n )?pounds?$/;
const POUNDS = /^£|pounds?$/;

/** The money that pounds are, as a rate or a sum in brackets beside them tells. */
function coinOf(text: string, one: Measure, before?: Measure, after?: Measure): string | undefined {
  if (!POUNDS.test(one.text)) return undefined;
  const rate = [before, after].some((other) => other && isMoney(other) && between(text, one, other) === '=');
  const sum = after && isMoney(after) && between(text, one, after) === '(' && text[after.span[1]] === ')';
  return rate || sum ? one.unit.replace('pound', 'GBP') : undefined;
}

const isMoney = ({ rule }: Measure): boolean => rule === 'measures/money';

const between = (text: string, { span: one }: Measure, { span: other }: Measure): string =>
  text.slice(Math.min(one[1], other[1]), Math.max(one[0], other[0])).trim();

/** `weighs 12 pounds`, `12 pounds of rice`, `12 pounds (5.4 kg)`. */
const isWeighed = (text: string, { span: [start, end] }: Measure): boolean =>
  /\bweigh\w*[^.]*$/.test(text.slice(Math.max(0, start - 60), start)) ||
  /^ (?:of|per|\(\d)/.test(text.slice(end, end + 5));
