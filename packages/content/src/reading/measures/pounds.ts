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
  const around = ({ span }: Measure) => `${text.slice(0, span[0]).slice(-60)}|${text.slice(span[1], span[1] + 6)}`;
  const rated = measures.find((one) => POUNDS.test(one.text) && RATE.test(around(one)));
  const unit = rated?.unit.replace('pound', 'GBP');
  return measures.map((one) =>
    unit && BARE.test(one.text) && !WEIGHED.test(around(one)) ? { ...one, unit, rule: 'measures/money' } : one,
  );
}

const POUNDS = /^£|pounds?$/;

/** `12 pounds`, `3 billion pounds`: of no country by name, and no `12-pound turkey`. */
const BARE = /^[\d.,]+ (?:\w+n )?pounds?$/;

/** `$1 = ` before, or ` = $1.29` and ` ($4 billion)` behind. */
const RATE = /\$1 = \||\| (?:= |\()\w*[$€]/;

/** `weighs 12 pounds`, `12 pounds of rice`, `12 pounds (5.4 kg)`. */
const WEIGHED = /\bweigh[^.]*\||\| (?:of|\(\d)/;
