import { dayNumber, isDay } from './calendar.ts';
import type { Meaning } from './meaning.ts';

/** The number of the day that an expression names whole, year and all; undefined where it names none. */
export function fullDay(meaning: Meaning): number | undefined {
  if (meaning.kind !== 'calendar' || !meaning.year || !('number' in meaning.year)) return undefined;
  const { month = 0, day = 0 } = meaning;
  const year = meaning.year.number;
  return isDay(year, month, day) ? dayNumber({ year, month, day }) : undefined;
}
