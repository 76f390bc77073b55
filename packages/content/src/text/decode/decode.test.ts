import { expect, test } from 'vitest';
import { decode } from './index.ts';
import { windows1252 } from './windows-1252.ts';

const bytes = (latin1: string) => Uint8Array.from(latin1, (char) => char.charCodeAt(0));
const codesOf = (latin1: string) => decode(bytes(latin1)).diagnostics.map(({ code }) => code);
const utf16le = (text: string) =>
  bytes(
    `\xff\xfe${Array.from(text, (c) => String.fromCharCode(c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8)).join('')}`,
  );
const utf16be = (text: string) =>
  bytes(
    `\xfe\xff${Array.from(text, (c) => String.fromCharCode(c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255)).join('')}`,
  );

test('reads UTF-8, and leaves line ends as they are', () => {
  const { text, encoding, diagnostics } = decode(new TextEncoder().encode('Café —\r\nñ\r'));
  expect([text, encoding, diagnostics]).toEqual(['Café —\r\nñ\r', 'utf-8', []]);
});

test('a byte order mark is no part of the text', () => {
  expect(decode(bytes('\xef\xbb\xbfSEOUL')).text).toBe('SEOUL');
  expect(decode(bytes('\xef\xbb\xbfSEOUL \x97')).text).toBe('SEOUL —');
  expect(decode(bytes('\xef\xbb\xbf')).text).toBe('');
});

test('reads windows-1252 where it is not UTF-8, and says from where on', () => {
  const { text, encoding, diagnostics } = decode(bytes('SEOUL \x97 \x93Caf\xe9,\x94 it\x92s \x80 5'));
  expect(text).toBe('SEOUL — “Café,” it’s € 5');
  expect(encoding).toBe('windows-1252');
  expect(diagnostics).toMatchObject([{ code: 'windows-1252', severity: 'warning', span: [6, 7] }]);
});

test('letters that are words by themselves are windows-1252', () => {
  expect(decode(bytes('\xc0 Paris, \xe0 midi, \xe9 \xf3')).text).toBe('À Paris, à midi, é ó');
});

test('reads each part of a mixed file in its own encoding', () => {
  const { text, encoding, diagnostics } = decode(bytes('Caf\xc3\xa9 \xe2\x80\x94 \x97'));
  expect([text, encoding]).toEqual(['Café — —', 'mixed']);
  expect(diagnostics).toMatchObject([{ code: 'mixed-encodings', span: [7, 8] }]);
});

test('two letters of windows-1252 that look like one of UTF-8 do not make a file mixed', () => {
  const { text, encoding } = decode(bytes('Spa\xdf\x94 f\xfcr G\xe4ste, K\xf6che, \xc4rzte und M\xe4gde'));
  expect([text, encoding]).toEqual(['Spaß” für Gäste, Köche, Ärzte und Mägde', 'windows-1252']);
});

test('reads UTF-16 of either order with a byte order mark', () => {
  for (const encode of [utf16le, utf16be]) expect(decode(encode('Café\n')).text).toBe('Café\n');
  expect(decode(utf16le('Café\n')).encoding).toBe('utf-16le');
  expect(decode(utf16be('韓国。')).encoding).toBe('utf-16be');
});

test('a byte order mark before what is no UTF-16 deceives nobody', () => {
  expect(codesOf('\xff\xfeflood wall holds')).toEqual(['undecodable']);
  expect(codesOf('\xff\xfe\xfd')).toEqual(['undecodable']);
});

test.each([
  ['a byte that windows-1252 leaves open', 'Flood \x81 wall', 6],
  ['a letter that stands in no word', 'Flood wall \xc3( holds', 11],
  ['a byte that no UTF-8 has', 'Flood wall \xff holds', 11],
])('refuses %s, and says where it stands', (_, latin1, at) => {
  expect(decode(bytes(latin1))).toMatchObject({
    encoding: null,
    diagnostics: [{ code: 'undecodable', severity: 'error', span: [at, at + 1] }],
  });
});

test.each([
  ['NUL bytes', '\0\0\0\0', 'NUL'],
  ['one NUL byte in text', 'Flood\0wall', 'NUL'],
  ['a picture', '\x89PNG\r\n\x1a\n', 'a PNG picture'],
  ['a PDF document', '%PDF-1.7\n', 'a PDF document'],
  ['an RTF document', '{\\rtf1 Flood}', 'an RTF document'],
  ['control bytes', '\x05\x06\x07\x08\x0e\x0f', 'control'],
])('refuses %s', (_, latin1, kind) => {
  const { text, diagnostics } = decode(bytes(latin1));
  expect(text).toBeNull();
  expect(diagnostics).toMatchObject([{ code: 'binary', severity: 'error', message: expect.stringContaining(kind) }]);
});

test('the control bytes that frame copy on a wire are text', () => {
  expect(codesOf('\x01r a\x02Flood wall holds\x03\x04')).toEqual([]);
});

const saidTwice = (text: string) => Array.from(new TextEncoder().encode(text), (byte) => windows1252(byte)).join('');

test.each([
  'The singer Hélia Béran said “no” — twice.',
  'São Marlow',
  'Premier Łukasz Wołek i Zoë',
  'Aldın, Şerif',
  'It’s 5 €',
])('reads UTF-8 that was saved as windows-1252 as what it was: %s', (text) => {
  const { text: read, encoding, diagnostics } = decode(new TextEncoder().encode(saidTwice(text)));
  expect([read, encoding]).toEqual([text, 'utf-8']);
  const first = text.search(/[^\0-\x7f]/);
  expect(diagnostics).toMatchObject([{ code: 'misread-utf-8', severity: 'warning', span: [first, first + 1] }]);
});

test.each([
  'THE CAFÉ’S WALL',
  'SÃO MARLOW',
  'AMANHÃ…',
  'AMANHû, said the paper',
  'The Ångström’s “Ä” and Å…',
  'Hélia Béran said “no”',
  'Prices in € and £, â and Â',
  'He typed HÃ©lia for Hélia',
  'Eldwick 韓国 HÃ©lia',
])('leaves copy as it is where it is right, or not all of it wrong: %s', (text) => {
  expect(decode(new TextEncoder().encode(text))).toEqual({ text, encoding: 'utf-8', diagnostics: [] });
});
