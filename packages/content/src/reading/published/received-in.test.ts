import { expect, it } from 'vitest';
import { receivedIn } from './received-in.ts';

it.each([
  ['2027/10/12/pact.txt', '2027-10-12'],
  ['wire/2027/10/12/night/pact.txt', '2027-10-12'],
  ['wire/2027-10-12/pact.txt', '2027-10-12'],
  ['20271012/pact.txt', '2027-10-12'],
  ['2027-10-12-pact.txt', '2027-10-12'],
  ['20271012_pact.txt', '2027-10-12'],
  ['2027.10.12 pact.txt', '2027-10-12'],
  ['2027-10-12/2027-10-12T0930.txt', '2027-10-12'],
  ['/home/anna/2027-10-12/pact.txt', '2027-10-12'],
  ['C:\\wire\\2027-10-12\\pact.txt', '2027-10-12'],
  // what was laid down again on another day
  ['/backup/2028-01-03/wire/2027/10/12/pact.txt', '2027-10-12'],
])('is the day that a name or a folder is called by: %s', (name, day) => {
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
  // what the copy is about, and who made the folder
  'anniversary-2001-09-11.txt',
  'export-2027-10-19/reuters/pact.txt',
  'dump_20271019/1998/pact.txt',
  '2027-10-19-export/pact.txt',
  // two days
  '2027-10-19/2001-09-11.txt',
])('is no other figure: %s', (name) => {
  expect(receivedIn(name)).toBeUndefined();
});
