import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { weekdayOf } from '../dates/calendar.ts';
import { fullDay } from '../dates/full-day.ts';
import { weekdayLabel } from '../words/calendar-words.ts';
import type { Check } from './check.ts';

/** Whether a weekday and the full date that follows it (`Tuesday, March 22, 2023`) are of one day. */
export const weekdays: Check = ({ text, expressions }) => {
  const found: Diagnostic[] = [];
  for (const { meaning, span } of expressions) {
    const stated = meaning.kind === 'calendar' ? meaning.weekday : undefined;
    const day = stated === undefined ? undefined : fullDay(meaning);
    if (stated === undefined || day === undefined || weekdayOf(day) === stated) continue;
    const date = text
      .slice(...span)
      .replace(/^\S+\s+/, '')
      .replace(/\s+/g, ' ');
    const facts = { date, actual: weekdayLabel(weekdayOf(day)), stated: weekdayLabel(stated) };
    found.push(diagnose('weekday-contradicts-date', span, facts));
  }
  return found;
};
