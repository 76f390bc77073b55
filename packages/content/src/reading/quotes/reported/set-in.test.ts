import { expect, it } from 'vitest';
import { read } from '../../read.ts';

const told = (copy: string): string[] =>
  (read(`Harbor talks\n\n${copy}\n`, { id: 'talks' }).article?.quotes ?? []).map(({ text }) => text);

it.each([
  ['The harbor is closed, Holt said, and will stay so for a year.', 'The harbor is closed'],
  ['The museum, Mr. Holt said, would tell hard truths.', 'The museum, Mr. Holt said, would tell hard truths'],
  ['The new quay in Tarn, the firm says, is too small.', 'The new quay in Tarn, the firm says, is too small'],
  ['As Mr. Holt noted, the harbor is closed on Mondays.', 'the harbor is closed on Mondays'],
  ['But, his critics say, the harbor is closed on Mondays.', 'the harbor is closed on Mondays'],
])('reads what is told around a speaker: %s', (copy, words) => {
  expect(told(copy)).toEqual([words]);
});

it.each([
  'The vote may be held by list, as Mayor Holt proposes, or in the old way.',
  'On Monday, Holt said, adding nothing.',
])('reads nothing where nothing is told around him: %s', (copy) => {
  expect(told(copy)).toEqual([]);
});

it('reads what somebody is called on to do', () => {
  expect(told('Holt called on the mayor to resign.')).toEqual(['called on the mayor to resign']);
  expect(told('Holt called on Monday.')).toEqual([]);
});
