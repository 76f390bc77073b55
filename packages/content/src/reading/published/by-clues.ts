import type { Evidence, Published } from '../../model/published.ts';
import { dayNumber, dayText, isDay } from '../dates/calendar.ts';
import type { Clue } from './clues.ts';

/** A month and a day of it, in each of some years that has it. */
export function daysOn({ month, day }: { month: number; day: number }, from: number, to: number): number[] {
  const days: number[] = [];
  for (let year = from; year <= to; year++) if (isDay(year, month, day)) days.push(dayNumber({ year, month, day }));
  return days;
}

/** The one day of some that every clue allows. */
export function onlyDay(days: readonly number[], clues: readonly Clue[]): number | undefined {
  const [only, other] = days.filter((day) => clues.every(({ allows }) => allows(day)));
  return other === undefined ? only : undefined;
}

/** The day of publication that clues tell. */
export const byClues = (day: number, basis: Published['basis'], clues: readonly Clue[], rule: string): Published => ({
  value: dayText(day),
  precision: 'day',
  basis,
  evidence: inOrder(clues.map(({ evidence }) => evidence)),
  rule,
});

/** Each piece of evidence once, in the order of the copy. */
function inOrder(evidence: readonly Evidence[]): Evidence[] {
  const byPlace = new Map(evidence.map((one) => [`${one.span[0]}-${one.span[1]}`, one]));
  return [...byPlace.values()].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}
