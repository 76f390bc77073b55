import { expect, test } from 'vitest';
import { read } from '../read.ts';

const pairs = (copy: string) =>
  (read(`Headline\n\n${copy}\n\nEnd.`, { id: 'a' }).article?.abbreviations ?? []).map(
    (a) => `${a.shortText} = ${a.longText}`,
  );

test.each([
  ['The Lake District Fisheries Board (LDFB) met.', ['LDFB = Lake District Fisheries Board']],
  ['Ben Um, an analyst at Sorel Capital (USA) Inc., left.', []],
  ['It joined the Ministry of Harbors and Lighthouses (MHL) there.', ['MHL = Ministry of Harbors and Lighthouses']],
  ['The MHL (Ministry of Harbors and Lighthouses) met.', ['MHL = Ministry of Harbors and Lighthouses']],
  ['Shares of Orrin Aircraft Corp. (OAC) rose.', ['OAC = Orrin Aircraft Corp.']],
  ["The Royal Mariner's Harbor (RMH) met.", ["RMH = Royal Mariner's Harbor"]],
  ["The Vessan Mariner's Harbor (MH) met.", ["MH = Mariner's Harbor"]],
  ["The Mariner's Harbor (MH) met.", ["MH = Mariner's Harbor"]],
  ['The Board of Seven (B7) met in the hall.', ['B7 = Board of Seven']],
  ['The Orrin National Oil Company Limited (ONOC) met.', ['ONOC = Orrin National Oil Company Limited']],
  ['The World Salt Office, or WSO, agreed.', ['WSO = World Salt Office']],
  ["The outlawed Orrin Workers' Party (OKP) met.", ["OKP = Orrin Workers' Party"]],
  ["Vessa's Salt and Harbor Party (SPV) met.", ['SPV = Salt and Harbor Party']],
  ['The President of the Harbor Forum for Talks (PCV) met.', ['PCV = Harbor Forum for Talks']],
  ["The Vessan People's Party (LVF) met.", ["LVF = Vessan People's Party"]],
  ['The Salt Party and the Democratic Front of the Left (PDS) met.', ['PDS = Democratic Front of the Left']],
  ['The Front for the Freedom of the Salt Coast (VKX) met.', ['VKX = Front for the Freedom of the Salt Coast']],
  ['Talks of government and the Free Orrin Movement (GOM) began.', ['GOM = Free Orrin Movement']],
  ['It pumps 300 barrels per day (bpd).', ['bpd = barrels per day']],
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
  'They formed a centrist group named Orrin (Forward).',
  'The plans (they) have are to be had (that) day.',
  'The quay was built for the Salt Coast (FSC).',
  'The wall of Club Orrin (MEX) held.',
  'It was the Salt Workers Party (Reuters) said.',
  'They moored a T40KR/9 (K9) there.',
  'Scorers: Ada Orrin (31st), Mira Thale (75th).',
  'The Locke-Ewart Camp (74xQz-E,LEC) met.',
])('leaves a bracket alone that is no short form: %s', (copy) => expect(pairs(copy)).toEqual([]));

test('joins what goes by letters of another language to its name', () => {
  const copy = "Police held members of the Orrin Peasants' Movement (RPV). The RPV said nothing.";
  const names = read(copy, { id: 'a' }).article?.names ?? [];
  expect(names.map(({ text, entity }) => [text, entity])).toEqual([
    ["Orrin Peasants' Movement", 'organisation:orrin-peasants-movement'],
    ['RPV', 'organisation:orrin-peasants-movement'],
    ['RPV', 'organisation:orrin-peasants-movement'],
  ]);
});

test.each([
  "the Karsund Seed Bank's (KSB) vaults",
  "the Karsund Seed Bank's (KSB's) vaults",
  'the Karsund Seed Bank’s (KSB’s) vaults',
])('leaves the possessive out of both forms, which name one: %s', (said) => {
  const copy = `They saw ${said}. The KSB keeps rye.`;
  expect(pairs(copy)).toEqual(['KSB = Karsund Seed Bank']);
  const { names = [] } = read(`Headline\n\n${copy}\n\nEnd.`, { id: 'a' }).article ?? {};
  expect(new Set(names.map(({ entity }) => entity))).toEqual(new Set(['organisation:karsund-seed-bank']));
});
