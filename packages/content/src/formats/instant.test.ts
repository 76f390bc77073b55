import { expect, it } from 'vitest';
import { instantOf } from './instant.ts';

it('makes an instant of a day and of a minute, and leaves one that is exact', () => {
  expect(instantOf('2023-03-21')).toBe('2023-03-21T00:00:00Z');
  expect(instantOf('2023-03-21T10:05+09:00')).toBe('2023-03-21T10:05:00+09:00');
  expect(instantOf('2023-03-21T10:05:07Z')).toBe('2023-03-21T10:05:07Z');
  expect(instantOf(null)).toBeNull();
});
