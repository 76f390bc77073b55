import { expect, test } from 'vitest';
import { read } from '../read.ts';

const pairs = (copy: string) =>
  (read(`Headline\n\n${copy}\n\nEnd.`, { id: 'a' }).article?.abbreviations ?? []).map(
    (a) => `${a.shortText} = ${a.longText}`,
  );

test.each([
  ['The Lake District Fisheries Board (LDFB) met.', ['LDFB = Lake District Fisheries Board']],
  ['It joined the Ministry of Harbors and Lighthouses (MHL) there.', ['MHL = Ministry of Harbors and Lighthouses']],
  ['The MHL (Ministry of Harbors and Lighthouses) met.', ['MHL = Ministry of Harbors and Lighthouses']],
  ['Shares of Orrin Aircraft Corp. (OAC) rose.', ['OAC = Orrin Aircraft Corp.']],
  ["The Royal Mariner's Harbor (RMH) met.", ["RMH = Royal Mariner's Harbor"]],
  ["The Vessan Mariner's Harbor (MH) met.", ["MH = Mariner's Harbor"]],
  ["The Mariner's Harbor (MH) met.", ["MH = Mariner's Harbor"]],
  ['The Board of Seven (B7) met in the hall.', ['B7 = Board of Seven']],
  ['The Orrin National Oil Company Limited (ONOC) met.', ['ONOC = Orrin National Oil Company Limited']],
  ['The World Salt Office, or WSO, agreed.', ['WSO = World Salt Office']],
  [
    'About vertical take-off and landing aircraft (VTOL; see below).',
    ['VTOL = vertical take-off and landing aircraft'],
  ],
])('reads the pair in: %s', (copy, expected) => {
  expect(pairs(copy).slice(0, expected.length)).toEqual(expected);
});

test('reads a pair once, and with its two spans', () => {
  const copy = 'The Lake Fisheries Board (LFB) met. The Lake Fisheries Board (LFB) left.';
  const [only, ...others] = read(copy, { id: 'a' }).article?.abbreviations ?? [];
  expect(others).toEqual([]);
  expect(only && [copy.slice(...only.short), copy.slice(...only.long)]).toEqual(['LFB', 'Lake Fisheries Board']);
});

test.each([
  'President Ann Orrin (L) shakes hands.',
  'HARBOR TOWN (AP) _ Rain fell.',
  'It rose (see page 3) again.',
  "Minister Ada Orrin's Salt Party (OP) won.",
  'Shares of Salt Harbor Plc (SALT.L) rose.',
  'Rep. Ann Orrin (D-Ohio) spoke.',
  'Harbor tolls are logged slowly (Hartolls).',
  'They moored a T40KR/9 (K9) there.',
  'The Locke-Ewart Camp (74xQz-E,LEC) met.',
])('leaves a bracket alone that is no short form: %s', (copy) => expect(pairs(copy)).toEqual([]));
