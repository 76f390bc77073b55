import { expect, it } from 'vitest';
import { dayTold, machineDate, momentTold, told } from './day.ts';

it('names the weekday of a day or an instant', () => {
  expect(dayTold('2023-03-21')).toBe('Tuesday, 21 March 2023');
  expect(dayTold('2023-03-21T09:30:00+09:00')).toBe('Tuesday, 21 March 2023');
  expect(dayTold('2023')).toBeNull();
});

it('says of a day in no year that the year is not told', () => {
  expect(dayTold('XXXX-03-21')).toBe('21 March, year not told');
  expect(momentTold('XXXX-02-29')).toBe('29 February, year not told');
  expect(dayTold('XXXX-02-30')).toBeNull();
});

it.each([
  ['2023-03-21', 'Tuesday, 21 March 2023'],
  ['2023-03-21T16:05+09:00', 'Tuesday, 21 March 2023, 16:05 UTC+9'],
  ['2023-03-21T16:05:40-03:30', 'Tuesday, 21 March 2023, 16:05 UTC−3:30'],
  ['2023-03-21T16:05+10:00', 'Tuesday, 21 March 2023, 16:05 UTC+10'],
  ['2023-03-21T16:05:00+00:00', 'Tuesday, 21 March 2023, 16:05 UTC'],
  ['2023-03-21T16:05', 'Tuesday, 21 March 2023, 16:05'],
])('tells of %s the time of day where it is known: %s', (value, words) => {
  expect(momentTold(value)).toBe(words);
});

it.each([
  ['2023-03-21', '21 March 2023', '2023-03-21'],
  ['2023-03-21T09:30Z', '21 March 2023, 09:30 UTC', '2023-03-21'],
  ['2023-03-21T09:30:00-05:00', '21 March 2023, 09:30 UTC−5', '2023-03-21'],
  ['2023-W11', 'week of 13 March 2023', '2023-03-13'],
  ['2023-W11-WE', 'weekend of 18 March 2023', '2023-03-18'],
  ['2021-W01', 'week of 4 January 2021', '2021-01-04'],
  ['2023-03', 'March 2023', '2023-03-01'],
  ['2023-Q3', 'third quarter of 2023', '2023-07-01'],
  ['2016', '2016', '2016-01-01'],
  ['199', 'the 1990s', '1990-01-01'],
])('tells %s as %s', (value, text, from) => {
  expect(told(value)).toEqual({ text, from });
});

it.each(['P3D', 'XXXX-WXX-2', 'PRESENT_REF', '2023-02-30', '2023-13', '', 'T09:00'])(
  'has no place on the calendar for %s',
  (value) => {
    expect(told(value)).toBeNull();
    expect(machineDate(value)).toBeNull();
  },
);

it('gives HTML only what its datetime takes', () => {
  expect(machineDate('2023-W11')).toBe('2023-W11');
  expect(machineDate('2023-Q3')).toBeNull();
  expect(machineDate('199')).toBeNull();
  expect(machineDate('2023-03-21T23:59')).toBe('2023-03-21T23:59');
  expect(machineDate('2023-03-21T24:00')).toBeNull();
});
