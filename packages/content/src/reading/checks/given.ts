import { diagnose } from '../../diagnostics/diagnose.ts';
import { civilOf, dayNumber, dayOfText, dayText, isDay } from '../dates/calendar.ts';
import type { Check } from './check.ts';

/** Copy that is held, or runs behind its dateline, rarely lies longer, in days. */
const FAR = 31;

/** Whether the day that is given beside the copy can be that of its dateline. */
export const given: Check = ({ published, dateline }) => {
  const day = dayOfText(published.value ?? '');
  // what a news format states has a check of its own
  if (!dateline?.date || published.rule !== 'published/given' || day === undefined) return [];
  const { year, month, day: own } = dateline.date;
  const near = civilOf(day).year;
  // four years to either side hold each day of the calendar
  const years = year === undefined ? Array.from({ length: 17 }, (_, i) => near - 8 + i) : [year];
  const gaps = years
    .filter((one) => isDay(one, month, own))
    .map((one) => Math.abs(day - dayNumber({ year: one, month, day: own })));
  const days = Math.min(...gaps);
  return gaps.length === 0 || days <= FAR
    ? []
    : [diagnose('given-far-from-dateline', dateline.span, { given: dayText(day), days })];
};
