import { expect, test } from 'vitest';
import { dateTimeOf } from './date-time.ts';

test.each([
  ['2031-05-06', '2031-05-06T00:00:00Z'],
  ['2031-05-06T09:00+09:00', '2031-05-06T09:00:00+09:00'],
  ['2031-05-06T09:00', '2031-05-06T09:00:00'],
  ['2031-05-06T09:00:07.5Z', '2031-05-06T09:00:07.5Z'],
])('makes %s a moment', (value, moment) => {
  expect(dateTimeOf(value)).toBe(moment);
});

test.each([
  '2031-02-30',
  '2031-13-01T09:00Z',
  '2031-05-06T25:00Z',
  '2031-05-06T09:00+15:00',
  'soon',
  '',
  null,
  undefined,
])('makes no moment of %s', (value) => {
  expect(dateTimeOf(value)).toBeNull();
});
