import { expect, it } from 'vitest';
import { datesOf } from '../../../testing/dates-of.ts';

const valuesOf = (sentence: string) => datesOf(sentence, '2019-02-12').map(([, , value]) => value);

it.each([
  ['Tarn expects to launch the ferry in the fourth quarter.', '2019-Q4'],
  ['Tarn will open the port in the third quarter.', '2019-Q3'],
  ['Tarn expects to report a loss in the fourth quarter.', '2018-Q4'],
  ['Tarn was expected to launch it and lost sales in the fourth quarter.', '2018-Q4'],
  ['Tarn opened the port in the fourth quarter.', '2018-Q4'],
  ['Tarn led the market with profit up 10 percent in the fourth quarter.', '2018-Q4'],
  ['Sales trailed forecasts in the fourth quarter.', '2018-Q4'],
  ['Profit was up 3-4 percent in the fourth quarter.', '2018-Q4'],
  ['The fund outscored its peers in the fourth quarter.', '2018-Q4'],
  ['The firm scored 12 new deals in the fourth quarter.', '2018-Q4'],
  ['Profit was up 2-3 a share, in the third quarter of 2026.', '2026-Q3'],
  ['The firm had to close branches in the fourth quarter.', '2018-Q4'],
  ['The firm was forced to close branches in the fourth quarter.', '2018-Q4'],
  ['The firm may be forced to close branches in the fourth quarter.', '2019-Q4'],
  ['The port is to open in the fourth quarter.', '2019-Q4'],
])('puts a quarter ahead where something is to begin in it: %s', (sentence, value) =>
  expect(valuesOf(sentence)).toEqual([value]),
);

it.each([
  'Ada Brand scored 12 points in the fourth quarter.',
  'Ada Brand scored 12 in the fourth quarter.',
  'Ada Brand scored 12 of his 20 points in the fourth quarter.',
  'The Larks outscored the Owls 30-20 in the fourth quarter.',
  'The Larks trailed by 12 points in the third quarter.',
  'The Larks led 14-10 in the third quarter.',
  'Brand threw a touchdown pass in the first quarter.',
])('takes the quarter of a game for none of a year: %s', (sentence) => expect(valuesOf(sentence)).toEqual([]));
