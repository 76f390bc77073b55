import { expect, it } from 'vitest';
import { timeTold } from './time-told.ts';

it.each([
  ['DATE', '2023-03-21', '21 March 2023'],
  ['TIME', '2023-03-21TMO', '21 March 2023, morning'],
  ['TIME', 'XXXX-XX-XXT10:00', '10:00'],
  ['TIME', 'XXXX-XX-XXTNI', 'a night'],
  ['TIME', 'XXXX-XX-XXTAF', 'an afternoon'],
  ['DURATION', 'P2Y', '2 years'],
  ['DURATION', 'P1Y6M', '1 year and 6 months'],
  ['DURATION', 'PXM', 'some months'],
  ['DURATION', 'PT50M', '50 minutes'],
  ['SET', 'P1D', 'every day'],
  ['SET', 'P2Y', 'every 2 years'],
  ['SET', 'PXY', 'every few years'],
  ['SET', 'XXXX-WXX-4', 'every Thursday'],
  ['DATE', 'XXXX-WXX-1', 'a Monday'],
  ['DATE', 'XXXX-02-29', '29 February of a year not told'],
  ['DATE', 'XXXX-Q4', 'fourth quarter of a year not told'],
  ['DATE', 'XXXX-05', 'May of a year not told'],
  ['DATE', '2027-FA', 'autumn of 2027'],
  ['DATE', 'PRESENT_REF', 'now'],
] as const)('tells the %s %s as %s', (type, value, words) => {
  expect(timeTold({ type, value })).toBe(words);
});

it.each(['XXXX-W20', '', 'P', 'PT', 'T', 'XXXX-13', 'XXXX-WXX-8', 'anything'])('leaves %j as it is', (value) => {
  expect(timeTold({ type: 'DATE', value })).toBe(value);
});
