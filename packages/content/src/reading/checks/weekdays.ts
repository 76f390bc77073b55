import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { singleSpaces } from '../../text/single-spaces.ts';
import { civilOf, dayOfText, weekdayOf } from '../dates/calendar.ts';
import { fullDay } from '../dates/full-day.ts';
import { weekdayLabel } from '../words/calendar-words.ts';
import type { Check } from './check.ts';

/** Whether a weekday and the date that follows it (`Tuesday, March 22`) are of one day, in the year that is stated or that the day of publication tells. */
export const weekdays: Check = ({ text, expressions, dates }) => {
  const found: Diagnostic[] = [];
  let at = 0;
  for (const { meaning, span } of expressions) {
    const stated = meaning.kind === 'calendar' ? meaning.weekday : undefined;
    if (stated === undefined) continue;
    const whole = fullDay(meaning);
    while ((dates[at]?.span[0] ?? span[0]) < span[0]) at++;
    const day = whole ?? dayOfText(dates[at]?.value ?? '');
    if (day === undefined || weekdayOf(day) === stated) continue;
    const words = singleSpaces(text.slice(...span).replace(/^\S+\s+/, ''));
    const date = whole === undefined ? `${words} in ${civilOf(day).year}` : words;
    const facts = { date, actual: weekdayLabel(weekdayOf(day)), stated: weekdayLabel(stated) };
    found.push(diagnose('weekday-contradicts-date', span, facts));
  }
  return found;
};
