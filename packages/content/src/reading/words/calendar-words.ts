import { monthNames, weekdayNames } from '../../text/words/calendar-names.ts';
import { wordSet } from '../../text/words/word-sets.ts';

export { monthNames, weekdayNames };

/** Months and their short names, without a full stop. */
export const MONTHS = wordSet(monthNames.flat());

/** Months that women and men are called by; May is a surname as often. */
export const GIVEN_MONTHS = wordSet('april june august');

/** Weekdays and their short names. */
export const WEEKDAYS = wordSet(weekdayNames.flat());

/** The name of a weekday from 1, a Monday, as copy prints it. */
export const weekdayLabel = (weekday: number): string => {
  const name = weekdayNames[weekday - 1]?.[0] ?? '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};
