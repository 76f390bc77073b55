import { expect, it } from 'vitest';
import { storyOf } from '../test/story.ts';
import type { Paper } from './paper.ts';
import { quotePages } from './quotes.ts';

const said = (words: string) => `"${words}," said the harbor master, Ada Brandt.`;
const copyOf = (...lines: string[]) => `Ferry sails\n\nKARSUND, Oct. 12 (Yonhap) -- ${lines.join('\n\n')}\n`;

const sheets = async (...copies: string[]) => {
  const stories = copies.map((copy) => ({ ...storyOf(copy), slug: 'ferry', versions: [], corrections: [] }));
  const pages = quotePages({ stories } as unknown as Paper);
  return (await Promise.all(pages.map(({ body }) => body()))).map(String);
};

it('lists of a story that quotes much its fullest, in their order, and tells of the rest', async () => {
  const lines = [
    'The pier "groaned", she said.',
    ...'one two three four five six'.split(' ').map((n) => said(`We counted ${n} waves`)),
  ];
  const [page = ''] = await sheets(copyOf(...lines), copyOf(said('We sail at dawn')));
  expect(page.match(/We counted \w+|We sail/g)).toEqual([
    'We counted one',
    'We counted two',
    'We counted three',
    'We counted four',
    'We counted five',
    'We sail',
  ]);
  expect(page).toContain('8 quotations');
  expect(page.match(/\d more in this story/g)).toEqual(['2 more in this story']);
});

it('says nothing of a rest where there is none', async () => {
  expect((await sheets(copyOf(said('We sail at dawn'))))[0]).not.toContain('more in this story');
});
