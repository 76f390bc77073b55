import { expect, test } from 'vitest';
import { parseGiven } from './parse-given.ts';

test('gives what the JSON says', () => {
  const text = '{ "published": "2031-05-06T09:00:00+09:00", "slug": "flood-wall" }';
  expect(parseGiven(text)).toEqual({
    given: { published: '2031-05-06T09:00:00+09:00', slug: 'flood-wall' },
    diagnostics: [],
  });
});

test.each([
  ['{ "publised": "2031-05-06" }', '"publised"', '`publised` is not known: perhaps `published` was meant.'],
  ['{ "colour": 1 }', '"colour"', '`colour` is not known: it may hold `published`, `received`, `source`, `slug`'],
  ['{ "published": "6 May" }', '"published"', '`published` is not a day (`2031-05-06`'],
  ['{ "received": "Tuesday" }', '"received"', '`received` is not a day (`2031-05-06`'],
  ['{ "source": 7 }', '"source"', '`source` is not a text.'],
  ['{ "slug": "Flood Wall" }', '"slug"', '`slug` is not lower-case letters'],
])('says what is wrong with %s, and where', (text, at, message) => {
  const { given, diagnostics } = parseGiven(text);
  expect(given).toEqual({});
  expect(diagnostics).toMatchObject([{ code: 'bad-given', severity: 'error' }]);
  expect(diagnostics[0]?.message.startsWith(message.replace('2031-05-06', '2023-03-21'))).toBe(true);
  expect(text.slice(...(diagnostics[0]?.span ?? [0, 0]))).toBe(at);
});

test('says all of it at once', () => {
  expect(parseGiven('{ "slug": "A", "published": "B", "c": 1, "d": 2 }').diagnostics).toHaveLength(4);
});

test.each(['', '{', '[]', 'null', '7', '{ "slug": "a" "b" }', '\u0000'])('never throws: %j', (text) => {
  expect(parseGiven(text).diagnostics).toMatchObject([{ code: 'bad-given' }]);
});

test('points at the character that is no JSON', () => {
  expect(parseGiven('{ "slug": "a" "b" }').diagnostics).toMatchObject([{ span: [14, 14] }]);
});
