import { expect, it } from 'vitest';
import { instantOf, writtenDay } from './instant.ts';

it('makes an instant of a day and of a minute, and leaves one that is exact', () => {
  expect(instantOf('2023-03-21')).toBe('2023-03-21T00:00:00Z');
  expect(instantOf('2023-03-21T10:05+09:00')).toBe('2023-03-21T10:05:00+09:00');
  expect(instantOf('2023-03-21T10:05:07Z')).toBe('2023-03-21T10:05:07Z');
  expect(instantOf(null)).toBeNull();
});

it('tells a day that it wrote as an instant from the instant that is just then', () => {
  expect(writtenDay(instantOf('2023-03-21') ?? '')).toBe('2023-03-21');
  expect(instantOf('2023-03-21T00:00Z')).toBe('2023-03-21T00:00:00+00:00');
  for (const other of ['2023-03-21T00:00Z', '2023-03-21T00:00:00Z', '2023-03-21T00:00+09:00', '2023-03-21T10:05Z'])
    expect(writtenDay(instantOf(other) ?? '')).toBeNull();
});
