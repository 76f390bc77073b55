import { expect, it } from 'vitest';
import { weeksOf } from './calendar.ts';

it('begins weeks on Monday', () => {
  const weeks = weeksOf('2023-03');
  expect(weeks[0]).toEqual([0, 0, 1, 2, 3, 4, 5]);
  expect(weeks.at(-1)).toEqual([27, 28, 29, 30, 31, 0, 0]);
});

it.each([
  ['2024-02', 29],
  ['2023-02', 28],
  ['2023-12', 31],
])('has every day of %s once', (month, days) => {
  const all = weeksOf(month).flat();
  expect(all.filter((day) => day > 0)).toEqual(Array.from({ length: days }, (_, i) => i + 1));
  expect(all.length % 7).toBe(0);
});
