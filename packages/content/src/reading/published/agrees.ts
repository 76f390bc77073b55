import { civilOf, dayNumber, dayOfText, isDay } from '../dates/calendar.ts';
import type { Draft } from '../draft.ts';

/** How far apart the dateline and the day of publication may lie, in days: copy is held, and pages come later. */
const APART = 31;

/** True where the dateline's month and day, in its year or in the nearest, lie about the day of a value; where either is not told, too. */
export function agrees({ dateline }: Draft, value: string | null): boolean {
  const date = dateline?.date;
  const day = dayOfText(value ?? '');
  if (!date || day === undefined) return true;
  const { year } = civilOf(day);
  const years = date.year === undefined ? [year - 1, year, year + 1] : [date.year];
  return years.some(
    (within) => isDay(within, date.month, date.day) && Math.abs(dayNumber({ ...date, year: within }) - day) <= APART,
  );
}
