/** Every month's names from January, the full one first, in lower case. */
export const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** Months from 1, by their names and short names in lower case, without a full stop. */
export const monthOf: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((forms, i) => forms.map((form) => [form, i + 1] as const)),
);

/** Every weekday's names from Monday, the full one first, in lower case. */
export const weekdayNames: readonly (readonly string[])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'wed'],
  ['thursday', 'thu', 'thur', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];

/** Weekdays and their short names in lower case. */
export const weekdays: ReadonlySet<string> = new Set(weekdayNames.flat());

/** The name of a weekday from 1, a Monday, as copy prints it. */
export const weekdayLabel = (weekday: number): string => {
  const name = weekdayNames[weekday - 1]?.[0] ?? '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};
