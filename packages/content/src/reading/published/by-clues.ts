import type { Evidence, Published } from '../../model/published.ts';
import { dayText } from '../dates/calendar.ts';
import type { Clue } from './clues.ts';

/** The day of publication that clues leave. */
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
