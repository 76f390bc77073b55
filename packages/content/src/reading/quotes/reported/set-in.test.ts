import { expect, it } from 'vitest';
import { read } from '../../read.ts';

const told = (copy: string): string[] =>
  (read(`Harbor talks\n\n${copy}\n`, { id: 'talks' }).article?.quotes ?? []).map(({ text }) => text);

it.each([
  ['The harbor is closed, Holt said, and will stay so for a year.', 'The harbor is closed'],
  ['The museum, Mr. Holt said, would tell hard truths.', 'The museum, Mr. Holt said, would tell hard truths'],
  ['The new quay in Tarn, the firm says, is too small.', 'The new quay in Tarn, the firm says, is too small'],
  ['As Mr. Holt noted, the harbor is closed on Mondays.', 'the harbor is closed on Mondays'],
  ['The ferry, warned Mr. Holt, hurts sailors most.', 'The ferry, warned Mr. Holt, hurts sailors most'],
  ['The bridge, said Mayor Holt, closed on Monday.', 'The bridge, said Mayor Holt, closed on Monday'],
  ['The fleet, said Holt, a pilot at Tarn, will sail.', 'The fleet, said Holt, a pilot at Tarn, will sail'],
  ['In return, Holt said, developing towns must pay.', 'In return, Holt said, developing towns must pay'],
  ['What he wants, said Holt, is money.', 'What he wants, said Holt, is money'],
  ['The talks, said one envoy on Monday, had failed.', 'The talks, said one envoy on Monday, had failed'],
  ['The port, said the mayor, who was there, is shut.', 'The port, said the mayor, who was there, is shut'],
  ['The port is shut, said the mayor, who was there, and left.', 'The port is shut'],
  ['Fares rose, said the firm, lifted by demand.', 'Fares rose'],
  ['The ferry is late, said Ann Holt, sales head at Tarn.', 'The ferry is late'],
  ['One firm of concern, according to staff, is Orrin Oil.', 'One firm of concern, according to staff, is Orrin Oil'],
  ['Though the port was shut, Holt said, ships came.', 'Though the port was shut, Holt said, ships came'],
  ['The port is closed, Holt said by telephone from Tarn.', 'The port is closed'],
  ['But, his critics say, the harbor is closed on Mondays.', 'the harbor is closed on Mondays'],
  ['The harbor was closed, the daily quoted a pilot as saying on Friday.', 'The harbor was closed'],
  ['The harbor was closed, it quoted Ann Holt, a pilot, as saying.', 'The harbor was closed'],
  ['The harbor was closed, Holt was quoted Monday as saying.', 'The harbor was closed'],
  ['In a report that came out in May, the daily quoted Holt as saying ships sank.', 'ships sank'],
  ['After the talks had failed, the daily quoted Holt as saying that ships sank.', 'ships sank'],
  ['The daily quoted Holt saying ships sank.', 'ships sank'],
])('reads what is told around a speaker: %s', (copy, words) => {
  expect(told(copy)).toEqual([words]);
});

it.each([
  'When the quay shut, the owners objected.',
  'The vote may be held by list, as Mayor Holt proposes, or in the old way.',
  'On Monday, Holt said, adding nothing.',
  'The deal, announced by Holt, has failed.',
  'The list, revealed last week, names six firms.',
  'The ferry, reported missing on Monday, sank.',
  'On Monday, the daily quoted Holt as saying.',
])('reads nothing where nothing is told around him: %s', (copy) => {
  expect(told(copy)).toEqual([]);
});

it('reads what somebody is called on to do', () => {
  expect(told('Holt called on the mayor to resign.')).toEqual(['called on the mayor to resign']);
  expect(told('Holt called on Monday.')).toEqual([]);
});
