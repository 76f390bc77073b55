import type { Published } from '../../model/published.ts';
import type { Draft } from '../draft.ts';
import { isInBounds } from './bound-clues.ts';
import { byClues } from './by-clues.ts';
import { fullDates } from './clues.ts';
import { linkedClues, linkedDates } from './linked-clues.ts';
import { weekdayClue } from './weekday-clue.ts';

/**
 * The day of publication that what the copy says leaves open, where it leaves just one: an event that one sentence dates
 * in full and another places `last week`, and the weekday of the day's news.
 */
export function inferred(draft: Draft): Published | undefined {
  const linked = linkedDates(draft, fullDates(draft));
  if (linked.length === 0) return undefined;
  const from = Math.max(...linked.map((link) => link.window[0]));
  const to = Math.min(...linked.map((link) => link.window[1]));
  const weekday = weekdayClue(draft);
  if (!weekday && from !== to) return undefined;
  const clues = [...linkedClues(draft, linked), ...(weekday ? [weekday] : [])];
  const days: number[] = [];
  for (let day = from; day <= to && days.length < 2; day++) if (clues.every((one) => one.allows(day))) days.push(day);
  const [day] = days;
  if (day === undefined || days.length > 1 || !isInBounds(draft, day)) return undefined;
  return byClues(day, 'inferred', clues, 'published/inferred');
}
