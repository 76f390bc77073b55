import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { weekdayLabel } from '../calendar-words.ts';
import { dayNumber, isDay, weekdayOf } from '../dates/calendar.ts';
import type { Check } from './check.ts';

/** Whether a weekday and the full date that follows it (`Tuesday, March 22, 2023`) are of one day. */
export const weekdays: Check = ({ text, expressions }) => {
  const found: Diagnostic[] = [];
  for (const { meaning, span } of expressions) {
    if (meaning.kind !== 'calendar' || !meaning.weekday || !meaning.year || !('number' in meaning.year)) continue;
    const { weekday, month, day } = meaning;
    const year = meaning.year.number;
    if (!month || !day || !isDay(year, month, day)) continue;
    const actual = weekdayOf(dayNumber({ year, month, day }));
    if (actual === weekday) continue;
    const date = text
      .slice(...span)
      .replace(/^\S+\s+/, '')
      .replace(/\s+/g, ' ');
    const facts = { date, actual: weekdayLabel(actual), stated: weekdayLabel(weekday) };
    found.push(diagnose('weekday-contradicts-date', span, facts));
  }
  return found;
};
