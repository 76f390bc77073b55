import { expect, test } from 'vitest';
import { plainWords } from './feed-words.ts';

test.each([
  ['The <b> tag', 'The <\u2060b> tag'],
  ['AT&T, R&D & 3 < 4', 'AT&T, R&D & 3 < 4'],
  ['&amp; and &#60;', '&\u2060amp; and &\u2060#60;'],
  [' lost \ufffd\ud800\u0000 ', 'lost'],
])('sets %j so that it is the same words as text and as HTML', (words, set) => {
  expect(plainWords(words)).toBe(set);
});
