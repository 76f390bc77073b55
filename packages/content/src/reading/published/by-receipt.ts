import type { Published } from '../../model/published.ts';
import { civilOf, dayOfText, dayText } from '../dates/calendar.ts';
import type { Draft } from '../draft.ts';
import { boundClues } from './bound-clues.ts';
import { onlyDay, ownDay } from './by-dateline.ts';
import { type Clue, clue } from './clues.ts';
import { weekdayClue } from './weekday-clue.ts';

/** The longest that copy is under way to where it is received, in days: held, or picked up later. */
const UNDER_WAY = 31;

/**
 * The day of copy that came in on a known day: the month and the day of its dateline in the year that ends on it, or, where the
 * dateline has no date, as AP's has none, that day itself where the copy reports what happened on its weekday.
 */
export function byReceipt(draft: Draft): Published | undefined {
  const received = dayOfText(draft.given.received ?? '');
  if (received === undefined) return undefined;
  const own = ownDay(draft);
  if (!own) return onItsWeekday(draft, received);
  if (own.date.year !== undefined) return undefined;
  // west of where it was filed it may be a day earlier
  const near = (day: number): boolean => day >= received - UNDER_WAY && day <= received + 1;
  const { year } = civilOf(received);
  const told = clue(
    draft,
    own.span,
    `The ${own.called} has the month and the day; the year is that in which it was received.`,
    near,
  );
  const day = onlyDay(own.date, year - 1, year + 1, [told]);
  return day === undefined ? undefined : publishedOn(day, 'dateline', told);
}

function onItsWeekday(draft: Draft, received: number): Published | undefined {
  const weekday = weekdayClue(draft);
  const allows = ({ allows }: Clue): boolean => allows(received);
  if (!weekday || !allows(weekday) || !boundClues(draft).clues.every(allows)) return undefined;
  return publishedOn(received, 'inferred', weekday);
}

const publishedOn = (day: number, basis: Published['basis'], { evidence }: Clue): Published => ({
  value: dayText(day),
  precision: 'day',
  basis,
  evidence: [evidence],
  rule: 'published/received',
});
