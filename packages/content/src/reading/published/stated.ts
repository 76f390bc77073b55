import type { Published } from '../../model/published.ts';
import type { Span } from '../../model/span.ts';
import { undressed } from '../../text/signs.ts';
import { dayNumber, dayText, isDay } from '../dates/calendar.ts';
import type { Draft } from '../draft.ts';
import { LONGEST_STAMP, stampedDay } from '../stamp.ts';
import { agrees } from './agrees.ts';
import { dateLines, statedOn } from './date-lines.ts';
import { todayIs } from './today-is.ts';

/** How many lines from the foot a sign-off may stand. */
const FOOT = 6;

/**
 * The full date that the frame states: in the dateline, on a line of its own near the top, in an agency's sign-off, or as the day that it is. Unknown
 * where the copy states several that cannot all be right.
 */
export function stated(draft: Draft): Published | undefined {
  const { best, rival } = dateLines(draft);
  if (rival || (best && !agrees(draft, best.value))) return draft.published;
  return inDateline(draft) ?? best ?? inSignOff(draft) ?? todayIs(draft);
}

function inDateline(draft: Draft): Published | undefined {
  const date = draft.dateline?.date;
  if (!draft.dateline || date?.year === undefined || !isDay(date.year, date.month, date.day)) return undefined;
  const value = dayText(dayNumber({ year: date.year, month: date.month, day: date.day }));
  return statedOn(draft, value, draft.dateline.span, 'The dateline has the full date.', 'published/dateline-year');
}

function inSignOff(draft: Draft): Published | undefined {
  let seen = 0;
  for (let i = draft.lines.length - 1; i >= 0 && seen < FOOT; i--) {
    const line = draft.lines[i];
    if (!line || line.blank) continue;
    seen++;
    const [from, to] = line.inner;
    const stamp = undressed(draft.text.slice(from, Math.min(to, from + LONGEST_STAMP)));
    const day = stampedDay(stamp);
    if (day === undefined) continue;
    const start = draft.text.indexOf(stamp, from);
    const span: Span = [start, start + stamp.length];
    return statedOn(draft, dayText(day), span, 'The sign-off has the full date.', 'published/sign-off');
  }
  return undefined;
}
