import { expect, it } from 'vitest';
import { articleOf } from '../../../../testing/article-of.ts';

const RELEASE = 'Marlow Walls opens a yard\n\nKARSUND, Feb. 1, 2017 /PRNewswire/ -- Marlow Walls opened a yard.';

it('parts who issued a press release, and its number, from the headline', () => {
  const { headline, notes } = articleOf(`Source: Marlow Walls Inc.\nMEDIA RELEASE PR67276\n${RELEASE}`);
  expect(headline?.text).toBe('Marlow Walls opens a yard');
  expect(notes.map(({ text, audience }) => [text, audience])).toEqual([
    ['Source: Marlow Walls Inc.', 'everyone'],
    ['MEDIA RELEASE PR67276', 'editors'],
  ]);
});

it('reads the number alone', () => {
  const { headline, notes } = articleOf(`NEWS RELEASE AB1234\n${RELEASE}`);
  expect([headline?.text, notes.length]).toEqual(['Marlow Walls opens a yard', 1]);
});

it('leaves a headline that speaks of a release', () => {
  expect(articleOf(`Media release of prisoners delayed\n\n${RELEASE}`).headline?.text).toBe(
    'Media release of prisoners delayed',
  );
});

it('takes what a release calls itself for no headline, whatever opens its copy', () => {
  const copy = 'Marlow Walls opens a yard\n\n(Karsund - Feb. 1, 2017) Marlow Walls opened a yard.';
  const { headline, residue } = articleOf(`NEWS RELEASE\n\n${copy}`);
  expect([headline?.text, residue[0]?.text]).toEqual(['Marlow Walls opens a yard', 'NEWS RELEASE']);
  expect(articleOf('Press release\n\nMarlow Walls sent none.\n\nIt had no news.').headline?.text).toBe('Press release');
});
