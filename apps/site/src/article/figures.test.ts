import { read } from '@dateline/content';
import { expect, it } from 'vitest';
import { figuresOf } from './figures.ts';

function figures(sentence: string) {
  const { article } = read(`Nordavia reopens ports\n\n${sentence}`, { id: 'ports' });
  if (!article) throw new Error('no article');
  return figuresOf(article).map(({ text, meaning, elsewhere }) => [text, meaning, elsewhere]);
}

it('writes large sums out', () => {
  expect(figures('It cost about $2.3 billion.')).toEqual([[expect.any(String), 'about 2,300,000,000 USD', null]]);
});

it('says what a distance is for those who count in miles', () => {
  expect(figures('The line is 1,000 kilometers long.')).toEqual([
    ['1,000 kilometers', '1,000 kilometres', '621 miles'],
  ]);
});

it('explains a figure once, and percentages not at all', () => {
  expect(figures('It is 20 feet wide and 20 feet long, 5 percent more.')).toEqual([
    ['20 feet', '20 feet', '6.1 metres'],
  ]);
});
