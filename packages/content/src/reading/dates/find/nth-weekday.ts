import type { Word } from '../../../text/words/index.ts';
import type { Found } from '../meaning.ts';
import { ordinalBefore } from '../ordinals.ts';
import { termAt } from '../terms.ts';
import { yearAfter } from './year-beside.ts';

/** A weekday by its place in a month: `the first Monday of March 2019`, `the last Sunday in October`, `the second Tuesday of each month`. */
export function readNthWeekday(words: readonly Word[], at: number, floor: number, weekday: number): Found | undefined {
  const joint = words[at + 1]?.lower;
  if (joint !== 'of' && joint !== 'in') return undefined;
  const last = words[at - 1]?.lower === 'last' && words[at - 2]?.lower === 'the';
  const ordinal = last ? { value: LAST, from: at - 1 } : ordinalBefore(words, at, floor);
  if (!ordinal || ordinal.value > 4) return undefined;
  const from = words[ordinal.from - 1]?.lower === 'the' && ordinal.from > floor ? ordinal.from - 1 : ordinal.from;
  const rule = 'dates/nth-weekday';
  const which = words[at + 2]?.lower;
  if ((which === 'each' || which === 'every' || which === 'the') && words[at + 3]?.lower === 'month')
    return { from, to: at + 4, meaning: { kind: 'set', value: 'P1M' }, rule };
  const month = termAt(words, at + 2);
  if (month?.kind !== 'month' || words[at + 2]?.shape === 'lower') return undefined;
  const stop = words[at + 3]?.text === '.' && month.short ? 1 : 0;
  const year = yearAfter(words, at + 3 + stop);
  return {
    from,
    to: year?.to ?? at + 3 + stop,
    meaning: { kind: 'nthWeekday', nth: ordinal.value, weekday, month: month.month, year: year?.year },
    rule,
  };
}

/** Stands for the last of its kind. */
const LAST = -1;
