import type { Unit } from '../meaning.ts';
import type { Count } from '../numbers.ts';

const LETTERS: Record<Unit, string> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
};

/** The parts that a half of a unit is counted in. */
const PARTS: Partial<Record<Unit, readonly [string, number]>> = {
  minute: ['S', 60],
  hour: ['M', 60],
  day: ['H', 24],
  week: ['D', 7],
  year: ['M', 12],
};

const isTime = (unit: Unit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour';

/**
 * A length of time as TIMEX3 has it: `P9M`, `PT2H`, `P2Y6M`, `PXY` where the copy says only that there were several.
 *
 * @example durationText('year', 2.5) // P2Y6M
 */
export function durationText(unit: Unit, count: Count): string {
  if (count === 'X') {
    if (unit === 'decade') return 'PXDE';
    if (unit === 'century') return 'PXCE';
    return `P${isTime(unit) ? 'T' : ''}X${LETTERS[unit]}`;
  }
  if (unit === 'quarter') return `P${count * 3}M`;
  if (unit === 'decade') return `P${count * 10}Y`;
  if (unit === 'century') return `P${count * 100}Y`;
  const whole = Math.floor(count);
  const part = PARTS[unit];
  const rest = part ? Math.round((count - whole) * part[1]) : 0;
  const head = whole || !rest ? `${rest || Number.isInteger(count) ? whole : count}${LETTERS[unit]}` : '';
  if (!rest || !part) return `P${isTime(unit) ? 'T' : ''}${head}`;
  const sub = `${rest}${part[0]}`;
  if (isTime(unit)) return `PT${head}${sub}`;
  return unit === 'day' ? `P${head}T${sub}` : `P${head}${sub}`;
}
