import { expect, test } from 'vitest';
import { feedDocument, plainWords } from './feed-words.ts';

test.each([
  ['The <b> tag', 'The <\u2060b> tag'],
  ['AT&T, R&D & 3 < 4', 'AT&T, R&D & 3 < 4'],
  ['&amp; and &#60;', '&\u2060amp; and &\u2060#60;'],
  [' lost \ufffd\ud800\u0000 ', 'lost'],
])('sets %j so that it is the same words as text and as HTML', (words, set) => {
  expect(plainWords(words)).toBe(set);
});

test('takes line breaks away from around sections, and leaves those within', () => {
  expect(feedDocument('<a>\n  <![CDATA[x\n y]]>\n</a>')).toBe('<a><![CDATA[x\n y]]></a>\n');
});
