import { expect, it } from 'vitest';
import type { Listed } from '../front/listed.ts';
import { dayList } from './day-list.ts';

const story = (title: string, rest: Partial<Listed> = {}): Listed => ({
  ...{
    id: title,
    published: null,
    day: null,
    urgency: 5,
    wordCount: 9,
    address: `/undated/${title}/`,
    title,
    lede: '',
  },
  ...{ markers: [], agency: null },
  ...rest,
});
const words = (markup: unknown): string =>
  String(markup)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

it('says of a headline that its story is a correction, or is corrected', () => {
  const correction = story('Toll story', { markers: [{ kind: 'correction', text: 'Correction:' }] });
  const stories = [correction, story('Toll rises', { isCorrected: true }), story('Port opens')];
  expect(words(dayList([{ day: '2027-10-12', stories }]))).toBe(
    'Tuesday, 12 October 2027 Toll story Correction Toll rises Corrected Port opens',
  );
});

it('tells a day that has no year, and says where there is none', () => {
  const days = ['XXXX-10-12', null].map((day) => ({ day, stories: [story('Port opens')] }));
  expect(words(dayList(days))).toBe('12 October, year not told Port opens No day told Port opens');
});
