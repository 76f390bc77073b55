import { expect, it } from 'vitest';
import { storyOf } from '../../../test/story.ts';
import { known } from './known.ts';

it('tells the time of day where the copy gives one', () => {
  const published = { basis: 'stated' as const, evidence: [], rule: null };
  const article = { language: 'en', dateline: null };
  const told = (value: string, precision: 'day' | 'minute'): string =>
    String(known({ ...article, published: { ...published, value, precision } }));
  expect(told('2027-10-12T16:05+09:00', 'minute')).toContain(
    '<time datetime="2027-10-12T16:05+09:00">Tuesday, 12 October 2027, 16:05 UTC+9</time>',
  );
  expect(told('2027-10-12', 'day')).toContain('>Tuesday, 12 October 2027<');
});

it('tells the day of a dateline that has no year, and calls only that undated which has no day', () => {
  const set = (copy: string): string => String(known(storyOf(copy).entry.article));
  expect(set('Ferry sails\n\nKARSUND, Oct. 12 (Yonhap) -- The ferry sailed.\n')).toBe(
    '<div class="known"><time datetime="10-12">12 October, year not told</time><p>from the dateline</p></div>',
  );
  expect(set('Ferry sails\n\nKARSUND (AP) -- The ferry sailed.\n')).toBe(
    '<div class="known"><span>Undated</span><p>the copy does not tell its day</p></div>',
  );
});
