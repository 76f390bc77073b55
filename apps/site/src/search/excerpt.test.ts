import { expect, it } from 'vitest';
import { wordsOf } from './excerpt.ts';

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
