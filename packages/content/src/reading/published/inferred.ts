import type { Published } from '../../model/published.ts';
import type { Draft } from '../draft.ts';
import { isInBounds } from './bound-clues.ts';
import { byClues, onlyDay } from './by-clues.ts';
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
  const days = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  const day = onlyDay(days, clues);
  if (day === undefined || !isInBounds(draft, day)) return undefined;
  return byClues(day, 'inferred', clues, 'published/inferred');
}
