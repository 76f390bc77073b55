import { expect, it } from 'vitest';
import type { Listed } from '../front/listed.ts';
import { dayList, headlineList } from './day-list.ts';

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

it('tells no day on a page of the undated', () => {
  expect(words(headlineList([story('Port opens')]))).toBe('Port opens');
});
