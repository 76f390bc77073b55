import { expect, it } from 'vitest';
import { read } from '../read.ts';

/** The values in copy of a Thursday in November. */
const valuesIn = (copy: string): string[] =>
  read(`${copy.includes('\n') ? '' : 'Port of Vessa reopens\n\n'}${copy}\n`, {
    id: 'copy',
    published: '2026-11-26',
  }).article?.dates.map(({ value }) => value) ?? [];

it.each([
  ['He was arrested on Friday.', '2026-11-20'],
  ['The shares had closed at 12 euros on Friday.', '2026-11-20'],
  ['Tarn, whose crew had been beaten by Vessa on Friday, will sail on.', '2026-11-20'],
  // copy that is sent late tells what was said the next day
  ['The court said on Friday that it was closed.', '2026-11-27'],
  ['Polls open at 7 a.m. on Sunday.', '2026-11-29T07:00', '2026-11-29'],
  ['Doors open on Sunday.', '2026-11-29'],
  ['Unions call strike from Monday.', '2026-11-30'],
  ['The union calls a 48-hour strike from Monday.', 'PT48H', '2026-11-30'],
])('finds the weekday that the verb means: %s', (copy, ...values) => expect(valuesIn(copy)).toEqual(values));

it.each([
  ['The firm will close the yard by August.', '2027-08'],
  ['Tarn, whose crew had beaten Vessa, will leave by August.', '2027-08'],
  ['The city will open a hall in October.', '2027-10'],
  ['It would open in March 2028, followed by the tunnel in June.', '2028-03', '2028-06'],
  ['The first will be sold in March 2027 and the second in December.', '2027-03', '2027-12'],
  ['It will open in March 2028, and close in January.', '2028-03', '2029-01'],
  ['It will open in March 2028, Vessa said in June.', '2028-03', '2026-06'],
  ['It was up from one two months earlier.', '2026-09'],
  ['In the 2022 local elections, it won.', '2022'],
  ["Tarn would miss Tuesday's trip.", '2026-11-24'],
  ['It shelved a plan to open in mid-October.', '2026-10'],
  ['The group has demanded that the tax be scrapped at the end of March.', '2027-03'],
  ['"Ask me in June," he said.', '2027-06'],
  ['They asked me in June, he said.', '2026-06'],
  [
    'It expects a group net loss of 92 billion yen ($590 million) in the year through March, against a profit projected in August.',
    'P1Y',
    '2027-03',
    '2026-08',
  ],
  ['Profit fell in the 12 months through March.', 'P12M', '2026-03'],
])('finds the year of a month that the verb means: %s', (copy, ...values) => expect(valuesIn(copy)).toEqual(values));

it.each([
  ['The packs bear dates of Feb 11, Feb 12 and March 3, 2028.', '2028-02-11', '2028-02-12', '2028-03-03'],
  ['It will sail in January, February and March 2028.', '2028-01', '2028-02', '2028-03'],
  ['It sailed in December and January 2026.', '2025-12', '2026-01'],
])('gives the year at the end of a row to all of it: %s', (copy, ...values) => expect(valuesIn(copy)).toEqual(values));

it.each([
  ['It will not sail until June 2027, two and a half years later than first planned.', '2027-06', 'P2Y6M'],
  ['It will open in March 2028, four years later than planned.', '2028-03', 'P4Y'],
])('takes what is compared with a plan for no date: %s', (copy, ...values) => expect(valuesIn(copy)).toEqual(values));

it('puts a time to come on the day to come that was named before a year', () =>
  expect(
    valuesIn(
      'Port of Vessa\n\nThe vote is on Dec. 2, the deadline, which was last met in 2020.\n\nThe speaker will open it at 2 p.m.',
    ),
  ).toEqual(['2026-12-02', '2020', '2026-12-02T14:00']));

it('takes the quarters of a game for none of a year, wherever its report tells of them', () =>
  expect(
    valuesIn(
      'Tarn beats Vessa 24-23\n\nThe quarterback threw two touchdowns for Tarn, who trailed 23-10 after three quarters.\n\nHe had missed from 31 yards in the second quarter.',
    ),
  ).toEqual([]));

it.each([
  ['"We will know more at the start of the week," Vessa said.', '2026-W49'],
  ['It fell at the start of the week.', '2026-W48'],
])('takes the week that begins for this one, at the end of a week and of what is to come: %s', (copy, week) => {
  const { article } = read(`Port reopens\n\n${copy}\n`, { id: 'copy', published: '2026-11-28' });
  expect(article?.dates.map(({ value }) => value)).toEqual([week]);
});
