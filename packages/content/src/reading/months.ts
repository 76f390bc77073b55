const names: readonly (readonly string[])[] = [
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
  names.flatMap((forms, i) => forms.map((form) => [form, i + 1] as const)),
);

/** Weekdays and their short names in lower case. */
export const weekdays: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(' '),
);
