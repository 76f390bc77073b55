import { expect, it } from 'vitest';
import { afterTitle, goingOn, wordsOf } from './excerpt.ts';

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

it('says the title once, which stands above, and no end of it', () => {
  const shown = (excerpt: string, title: string) =>
    afterTitle(wordsOf(excerpt), title)
      .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
      .join('');
  const title = 'Velmora reopens ferry line';
  expect(shown('Velmora reopens <mark>ferry</mark> line ¶ The <mark>ferry</mark> line is open.', title)).toBe(
    'The [ferry] line is open.',
  );
  expect(shown('<mark>ferry</mark> line ¶ The <mark>ferry</mark> line is open.', title)).toBe(
    'The [ferry] line is open.',
  );
  expect(shown('Velmora reopens <mark>ferry</mark> line ¶', title)).toBe('');
  expect(shown('¶ The <mark>ferry</mark> line is open.', title)).toBe('The [ferry] line is open.');
  expect(shown('A paragraph ¶ of the copy.', title)).toBe('A paragraph ¶ of the copy.');
});

it('says of words that end amid a sentence that they go on', () => {
  const shown = (excerpt: string) =>
    goingOn(wordsOf(excerpt))
      .map(({ text }) => text)
      .join('');
  expect(shown('The <mark>ferry</mark>')).toBe('The ferry …');
  expect(shown('The <mark>ferry</mark> line, which')).toBe('The ferry line, which …');
  expect(shown('“The <mark>ferry</mark> runs.”')).toBe('“The ferry runs.”');
  expect(shown('')).toBe('');
});
