import { read } from '@dateline/content';
import { expect, it } from 'vitest';
import { figuresOf } from './figures.ts';

function figures(sentence: string) {
  const { article } = read(`Nordavia reopens ports\n\n${sentence}`, { id: 'ports' });
  if (!article) throw new Error('no article');
  return figuresOf(article).map(({ text, meaning, elsewhere }) => [text, meaning, elsewhere]);
}

it('tells what a sign or a short form stands for', () => {
  expect(figures('It cost ¥61.3 billion.')).toEqual([['¥61.3 billion', '61.3 billion Japanese yen', null]]);
  expect(figures('It cost about A$2.3 billion.')).toEqual([
    [expect.any(String), 'about 2.3 billion Australian dollars', null],
  ]);
});

it('says nothing of money that the copy says as plainly', () => {
  expect(figures('It cost $2.3 billion, about €4 million, £1,200 and 120 million euros.')).toEqual([]);
  expect(figures('It cost 2.3 billion dollars and US$5 million.')).toEqual([]);
  expect(figures('It cost 1.16 U.S. dollars, a million euros or about one billion pounds.')).toEqual([]);
  expect(figures('It cost $84.20, 0.9120 euros or £90.00.')).toEqual([]);
});

it.each([
  '1.3 trillion won',
  '500 million yen',
  '40 million yuan',
  '300 million rubles',
  '300 million roubles',
  '9 million baht',
])('says nothing of a currency that one land has: %s', (sum) => {
  expect(figures(`It cost ${sum}.`)).toEqual([]);
});

it('says nothing of crowns whose land is not told, and calls them as it does those of a land', () => {
  expect(figures('It cost 1.2 billion crowns, or 300 million Norwegian kroner.')).toEqual([]);
  expect(figures('It cost 1.2bn crowns.')).toEqual([['1.2bn crowns', '1.2 billion kroner', null]]);
});

it('says whose a currency is that several lands have', () => {
  expect(figures('It cost 40 million Swedish crowns.').flat()).toContain('40 million Swedish kronor');
  expect(figures('It cost C$30 million.').flat()).toContain('30 million Canadian dollars');
  expect(figures('It cost 1.3 trillion North Korean won.').flat()).not.toContain('1.3 trillion South Korean won');
});

it('says what a distance is for those who count in miles, and says nothing twice', () => {
  expect(figures('The line is 1,000 kilometers long.')).toEqual([['1,000 kilometers', null, 'about 621 miles']]);
  expect(figures('It cost 38 million euros.')).toEqual([]);
});

it('says nothing of a distance that the copy gives in both units', () => {
  expect(figures('The line is 41 kilometers (25 miles) long.')).toEqual([]);
  expect(figures('It lies 3 feet (1 meter) deep, and 25 miles from a wall of 90 kilometers.')).toEqual([
    ['25 miles', null, 'about 40.2 kilometres'],
    ['90 kilometers', null, 'about 55.9 miles'],
  ]);
});

it('says nothing of feet and inches that the copy counts as it does', () => {
  expect(figures('A 140-foot (43-meter) wall has 12-inch (30-centimeter) steps.')).toEqual([]);
});

it('is no more exact in other units than the copy is', () => {
  expect(figures('It flew about 1,000 kilometers.')).toEqual([[expect.any(String), null, 'about 620 miles']]);
});

it('explains a figure once, percentages and magnitudes not at all', () => {
  expect(figures('A 7.1-magnitude quake; a wall 20 feet wide and 20 feet long, 5 percent more.')).toEqual([
    ['20 feet', null, 'about 6.1 metres'],
  ]);
});
