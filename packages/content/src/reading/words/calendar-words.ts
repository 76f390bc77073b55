import { wordSet } from '../../text/words/word-sets.ts';

const rows = (text: string): readonly (readonly string[])[] => text.split(', ').map((row) => row.split(' '));

/** Every month's names from January, the full one first, in lower case. */
export const monthNames = rows(
  'january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sept sep, october oct, november nov, december dec',
);

/** Every weekday's names from Monday, the full one first, in lower case. */
export const weekdayNames = rows(
  'monday mon, tuesday tue tues, wednesday wed, thursday thu thur thurs, friday fri, saturday sat, sunday sun',
);

/** Months and their short names, without a full stop. */
export const MONTHS = wordSet(monthNames.flat());

/** Weekdays and their short names. */
export const WEEKDAYS = wordSet(weekdayNames.flat());

/** The name of a weekday from 1, a Monday, as copy prints it. */
export const weekdayLabel = (weekday: number): string => {
  const name = weekdayNames[weekday - 1]?.[0] ?? '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};
