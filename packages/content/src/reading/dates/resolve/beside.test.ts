import { describe, expect, it } from 'vitest';
import { localDayOf, sameInstant } from './beside.ts';

describe('a Greenwich time beside a local one', () => {
  it.each([
    ['2023-03-21T10:00', '2023-03-21T01:00Z', '2023-03-21T01:00Z'],
    ['2023-03-21T08:00', '2023-03-21T23:00Z', '2023-03-20T23:00Z'],
    ['2023-03-21T22:00', '2023-03-21T02:00Z', '2023-03-22T02:00Z'],
  ])('%s is %s', (local, greenwich, value) => {
    expect(sameInstant(local, greenwich)).toBe(value);
  });

  it('is left as it is where the local day is not known', () => {
    expect(sameInstant('XXXX-XX-XXT08:00', '2023-03-21T23:00Z')).toBe('2023-03-21T23:00Z');
  });
});

describe('a local time before the Greenwich time and its day', () => {
  it.each([
    ['08:30', '2023-03-20T23:30Z', '2023-03-21'],
    ['22:00', '2023-03-22T05:00Z', '2023-03-21'],
    ['10:00', '2023-03-21T01:00Z', '2023-03-21'],
    ['10:00', 'XXXX-WXX-1T01:00Z', undefined],
    ['10:00', '2023-03-21T01:00', undefined],
  ])('%s beside %s is of %s', (local, greenwich, day) => {
    expect(localDayOf(local, greenwich)).toBe(day);
  });
});
