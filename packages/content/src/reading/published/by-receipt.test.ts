import { expect, it } from 'vitest';
import { read } from '../read.ts';

const publishedOf = (text: string, received: string) => read(text, { id: 'copy', received }).article?.published;

const filed = (dateline: string, said = 'The harbour wall at Karsund held, its master said.') =>
  `Wall holds\n\n${dateline} ${said}`;

it.each([
  ['KARSUND, Oct. 12 (Yonhap) --', '2027-10-12', '2027-10-12'],
  ['KARSUND, Oct. 12 (Yonhap) --', '2027-10-15', '2027-10-12'],
  // it came in west of where it was filed
  ['KARSUND, Oct. 12 (Yonhap) --', '2027-10-11', '2027-10-12'],
  ['KARSUND, Dec 31 (Reuters) -', '2028-01-01', '2027-12-31'],
  ['KARSUND, Feb. 29 (AFP) -', '2028-03-01', '2028-02-29'],
])('takes the year of the dateline %s from the day it was received, %s', (dateline, received, value) => {
  expect(publishedOf(filed(dateline), received)).toMatchObject({
    value,
    precision: 'day',
    basis: 'dateline',
    rule: 'published/received',
  });
});

it.each([
  'General Falk commanded the brigade until 2018.',
  'General Falk led the brigade from 2015 until 2018.',
  'General Falk left the brigade in 2018.',
  'The wall stood until May 2018.',
])('lets no past year undo it: %s', (said) => {
  expect(publishedOf(filed('KARSUND, Oct. 12 (Reuters) -', said), '2027-10-12')?.value).toBe('2027-10-12');
});

it('takes it later too where the weekday bears it out', () => {
  const copy = filed('KARSUND, Oct. 12 (Yonhap) --', 'The harbour wall at Karsund held on Tuesday, its master said.');
  expect(publishedOf(copy, '2027-11-09')?.value).toBe('2027-10-12');
  expect(publishedOf(filed('KARSUND, Oct. 12 (Yonhap) --'), '2027-11-09')?.value).toBeNull();
});

it.each([
  'A man was charged over a fire that killed two people on Friday, police said on Tuesday.',
  'A ferry sank off Karsund on Sunday, the coast guard said Tuesday.',
])('takes the day of who tells of it for its own, whenever it happened: %s', (said) => {
  expect(publishedOf(filed('KARSUND, Oct. 12 (Reuters) -', said), '2027-10-12')?.value).toBe('2027-10-12');
  expect(publishedOf(filed('KARSUND, Oct. 12 (Reuters) -', said), '2026-10-13')?.value).toBeNull();
});

it.each([
  ['the weekday is another', '2026-10-13', 'The harbour wall at Karsund held on Thursday, its master said.'],
  ['the copy looks ahead to a day before it', '2027-10-13', 'The wall held. Karsund will vote on it on Oct. 30, 1998.'],
  [
    'the copy looks ahead to an earlier year',
    '2027-10-13',
    'The wall held. The games will open in Karsund in September 2000.',
  ],
  ['it lies further back', '2027-12-20', 'The harbour wall at Karsund held on Tuesday, its master said.'],
  ['it lies ahead', '2027-10-09', 'The harbour wall at Karsund held, its master said.'],
])('leaves the dateline alone where %s', (_, received, said) => {
  expect(publishedOf(filed('KARSUND, Oct. 12 (Yonhap) --', said), received)?.value).toBeNull();
});

it('takes the day itself of copy whose dateline has none, where what it reports is of that weekday', () => {
  const said = (day: string) => `The harbour wall at Karsund held on ${day}, its master said.`;
  expect(publishedOf(filed('KARSUND (AP) —', said('Tuesday')), '2027-10-12')).toMatchObject({
    value: '2027-10-12',
    basis: 'inferred',
    evidence: [{ text: 'Tuesday' }],
    rule: 'published/received-on-weekday',
  });
  for (const told of [
    'The town came from behind to win in a stormy derby at the old pier on Tuesday.',
    'Ada Holm has died. She was 91. Holm died on Sunday, her son told The Karsund Post on Tuesday.',
  ])
    expect(publishedOf(filed('KARSUND (AP) —', told), '2027-10-12')?.value).toBe('2027-10-12');
  // it may be of the day before, and of another week
  expect(publishedOf(filed('KARSUND (AP) —', said('Monday')), '2027-10-12')?.value).toBeNull();
  expect(
    publishedOf(filed('KARSUND (AP) —', `${said('Tuesday')} It will vote on Oct. 30, 1998.`), '2027-10-12')?.value,
  ).toBeNull();
});

it('dates nothing else without a dateline’s day: it is when copy came, and not when it was published', () => {
  expect(publishedOf(filed('KARSUND (AP) —'), '2027-10-12')?.value).toBeNull();
});

it('does not stand over a day that the copy states or tells, or that is given', () => {
  expect(publishedOf(filed('KARSUND, Oct. 12, 2026 (AFP) -'), '2027-10-12')?.value).toBe('2026-10-12');
  const told =
    'The wall broke on Sept. 30, 1998, a Wednesday, and on Monday it held. The town will vote on Oct. 30, 1998.';
  expect(publishedOf(filed('KARSUND, Oct. 12 (AFP) -', told), '2027-10-12')?.value).not.toBe('2027-10-12');
  const given = read(filed('KARSUND, Oct. 12 (AFP) -'), {
    id: 'copy',
    published: '2025-10-12',
    received: '2027-10-12',
  });
  expect(given.article?.published.value).toBe('2025-10-12');
});

it.each([
  // 2029 is yet to come when it was received, however its sentence is read
  ['with on average nine people having applied for each post in 2029', '2027-10-12'],
  ['with on average nine people having applied for each post in 2019', '2027-10-12'],
])('lets no copy look back on a year that was yet to come: %s', (told, value) => {
  const said = `Karsund let its pilots into the hall for their examination on Tuesday, ${told}.\n\nIn 2030 it will be held at sea.`;
  expect(publishedOf(filed('KARSUND, Oct. 12 (Xinhua) --', said), '2027-10-12')?.value).toBe(value);
});

it('dates no copy after the day on which it came in', () => {
  const said =
    'The wall held on Saturday, its master said.\n\nKarsund built it in 2015. The town will build another by 2019.';
  expect(publishedOf(filed('KARSUND, Oct. 12 (Xinhua) --', said), '2019-10-13')?.value).toBe('2019-10-12');
  expect(publishedOf(filed('KARSUND, Oct. 12 (Xinhua) --', said), '2016-10-13')?.value).toBeNull();
});

it('dates what the copy says by it', () => {
  const { article } = read(filed('KARSUND, Oct. 12 (Yonhap) --', 'The wall held on Tuesday, its master said.'), {
    ...{ id: 'copy', received: '2027-10-13' },
  });
  expect(article?.dates.map(({ value }) => value)).toContain('2027-10-12');
});
