import { expect, it } from 'vitest';
import { read } from '../read.ts';

const publishedOf = (text: string, received: string) => read(text, { id: 'copy', received }).article?.published;

const filed = (dateline: string, said = 'The harbour wall at Karsund held, its master said.') =>
  `Wall holds\n\n${dateline} ${said}`;

it.each([
  ['KARSUND, Oct. 12 (Yonhap) --', '2027-10-12', '2027-10-12'],
  ['KARSUND, Oct. 12 (Yonhap) --', '2027-10-30', '2027-10-12'],
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

it('leaves the dateline alone that lies further from the day it was received than copy is under way', () => {
  expect(publishedOf(filed('KARSUND, Oct. 12 (Yonhap) --'), '2027-12-20')?.value).toBeNull();
  expect(publishedOf(filed('KARSUND, Oct. 12 (Yonhap) --'), '2027-10-09')?.value).toBeNull();
  expect(publishedOf(filed('KARSUND, Feb. 29 (AFP) -'), '2027-03-01')?.value).toBeNull();
});

it('takes the day itself where the dateline has none and the copy reports what happened on its weekday', () => {
  const said = 'The harbour wall at Karsund held on Tuesday, its master said.';
  expect(publishedOf(filed('KARSUND (AP) —', said), '2027-10-12')).toMatchObject({
    value: '2027-10-12',
    basis: 'inferred',
    rule: 'published/received',
  });
  expect(publishedOf(filed('KARSUND (AP) —', said), '2027-10-13')?.value).toBeNull();
  expect(publishedOf(filed('KARSUND (AP) —'), '2027-10-12')?.value).toBeNull();
});

it('does not stand over a day that the copy states, or that is given', () => {
  const stated = filed('KARSUND, Oct. 12, 2026 (AFP) -');
  expect(publishedOf(stated, '2027-10-12')?.value).toBe('2026-10-12');
  const given = read(filed('KARSUND, Oct. 12 (AFP) -'), {
    id: 'copy',
    published: '2025-10-12',
    received: '2027-10-12',
  });
  expect(given.article?.published.value).toBe('2025-10-12');
});

it('dates what the copy says by it', () => {
  const { article } = read(filed('KARSUND, Oct. 12 (Yonhap) --', 'The wall held on Tuesday, its master said.'), {
    ...{ id: 'copy', received: '2027-10-13' },
  });
  expect(article?.dates.map(({ value }) => value)).toContain('2027-10-12');
});
