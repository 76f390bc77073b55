import type { Published } from '../../model/published.ts';
import { civilOf, dayOfText } from '../dates/calendar.ts';
import type { Draft } from '../draft.ts';
import { boundClues, isInBounds } from './bound-clues.ts';
import { byClues, daysOn, onlyDay } from './by-clues.ts';
import { ownDay } from './by-dateline.ts';
import { clue } from './clues.ts';
import { weekdayClue } from './weekday-clue.ts';

/** How many days copy may be under way to where it is received. */
const UNDER_WAY = 3;

/** The same where the weekday of what it reports bears the year out: held, or picked up later. */
const LATE = 31;

/**
 * The dateline's month and day in the year that ends on the day it was received; of copy whose dateline has none, that day itself, where
 * its weekday is that of what the copy reports. Undefined where it lies further back, or the copy says otherwise: copy of other years is
 * laid down too.
 */
export function byReceipt(draft: Draft): Published | undefined {
  const received = dayOfText(draft.given.received ?? '');
  const own = ownDay(draft);
  if (received === undefined || own?.date.year !== undefined) return undefined;
  if (!own) return onWeekday(draft, received);
  const weekday = weekdayClue(draft, 1);
  const earliest = received - (weekday ? LATE : UNDER_WAY);
  const says = `The ${own.called} has the month and the day; the year is that in which it was received.`;
  // west of where it was filed it may be a day earlier
  const told = clue(draft, own.span, says, (day) => day >= earliest && day <= received + 1);
  const clues = [told, ...(weekday ? [weekday] : [])];
  const { year } = civilOf(received);
  const day = onlyDay(daysOn(own.date, year - 1, year + 1), [...clues, ...boundClues(draft).clues]);
  return day === undefined ? undefined : byClues(day, 'dateline', clues, 'published/received');
}

/** The day of receipt, where what the copy reports happened, or was told, on its weekday. */
function onWeekday(draft: Draft, received: number): Published | undefined {
  const weekday = weekdayClue(draft);
  if (!weekday?.allows(received) || !isInBounds(draft, received)) return undefined;
  return byClues(received, 'inferred', [weekday], 'published/received-on-weekday');
}
