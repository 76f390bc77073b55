import type { Published } from '../../model/published.ts';
import { dayNumber, dayText, isDay, weekdayOf } from '../dates/calendar.ts';
import type { Draft } from '../draft.ts';
import { statedOn } from './date-lines.ts';

/**
 * The day that a calendar opens on: `Today is Friday, May 14, the 134th day of 2027.` None where its weekday is another day's.
 *
 * @returns Undefined where the copy says nothing of the kind.
 */
export function todayIs(draft: Draft): Published | undefined {
  const at = draft.sentences.findIndex(({ words }) => words[0]?.text === 'Today' && words[1]?.lower === 'is');
  if (at < 0) return undefined;
  const [date, behind] = draft.expressions.filter(({ sentence, from }) => sentence === at && from > 1);
  if (date?.from !== 2 || date.meaning.kind !== 'calendar') return undefined;
  const { month, day, weekday, year = yearOf(behind?.meaning) } = date.meaning;
  if (month === undefined || day === undefined || !year || !('number' in year)) return undefined;
  if (!isDay(year.number, month, day)) return undefined;
  const number = dayNumber({ year: year.number, month, day });
  if (weekday !== undefined && weekday !== weekdayOf(number)) return undefined;
  const end = date.meaning.year ? date.span[1] : behind?.span[1];
  return statedOn(
    draft,
    dayText(number),
    [date.span[0], end ?? date.span[1]],
    'The copy says that it is its day.',
    'published/today-is',
  );
}

const yearOf = (meaning: Draft['expressions'][number]['meaning'] | undefined) =>
  meaning?.kind === 'calendar' && meaning.month === undefined && meaning.weekday === undefined
    ? meaning.year
    : undefined;
