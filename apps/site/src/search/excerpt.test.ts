import { expect, it } from 'vitest';
import { afterTitle, wordsOf } from './excerpt.ts';

it('tells what was found from what stands around it', () => {
  expect(wordsOf('the <mark>ferry</mark> line')).toEqual([
    { text: 'the ', isFound: false },
    { text: 'ferry', isFound: true },
    { text: ' line', isFound: false },
  ]);
});

it('gives back letters as they were, and no markup but the marks', () => {
  expect(wordsOf('&lt;script&gt; &amp;lt; <mark>&quot;it&#39;s&quot;</mark>').map(({ text }) => text)).toEqual([
    '<script> &lt; ',
    '"it\'s"',
  ]);
});

it('says the title once, which stands above', () => {
  const words = wordsOf('Velmora reopens <mark>ferry</mark> line The <mark>ferry</mark> line is open.');
  const shown = (title: string) => afterTitle(words, title).map(({ text, isFound }) => (isFound ? `[${text}]` : text));
  expect(shown('Velmora reopens ferry line')).toEqual(['The ', '[ferry]', ' line is open.']);
  expect(shown('Another title').join('')).toBe('Velmora reopens [ferry] line The [ferry] line is open.');
});
