import { expect, it } from 'vitest';
import { receivedIn } from './received.ts';

it.each([
  ['2027/10/12/pact.txt', '2027-10-12'],
  ['wire/2027-10-12/pact.txt', '2027-10-12'],
  ['2027-10-12-pact.txt', '2027-10-12'],
  ['pact_20271012.txt', '2027-10-12'],
  ['NORD_ENG_20271012.0088.txt', '2027-10-12'],
  ['2027.10.12 pact.txt', '2027-10-12'],
  // the folder is the month's, the file the day's
  ['2027-10-01/2027-10-12T0930.txt', '2027-10-12'],
])('is the day in a name: %s', (name, day) => {
  expect(receivedIn(name)).toBe(day);
});

it.each([
  'pact.txt',
  '000_69dccc087d5ee1ba.txt',
  '2027/pact.txt',
  '2027-10/pact.txt',
  '2027-02-30.txt',
  '120271012.txt',
  '2027-1012.txt',
  '18271012.txt',
])('is no other figure: %s', (name) => {
  expect(receivedIn(name)).toBeUndefined();
});
