import { expect, it } from 'vitest';
import { read } from '../reading/read.ts';
import { oneLine } from './one-line.ts';

it.each([
  ['a spokes-\nwoman for the port', 'a spokeswoman for the port'],
  ['a spokes-\r\n  woman', 'a spokeswoman'],
  ['the long-\nterm plan', 'the long-term plan'],
  ['the Karsund-\nTarn route', 'the Karsund- Tarn route'],
  ['the port -\nor what is left of it', 'the port - or what is left of it'],
  ['at <org idsrc="isin" value="X1">Tarn Oil</org>, in Tarn', 'at Tarn Oil, in Tarn'],
  ['at <org value="X1">Tarn', 'at Tarn'],
  ['one < two > three', 'one < two > three'],
])('prints %j as one line', (copy, line) => expect(oneLine(copy)).toBe(line));

it('prints whole what a line broke, and no tags, in whatever is read', () => {
  const { article } = read(
    'Strike at <org value="X1">Tarn Oil</org> ends\n\nIt ended on Monday, said Ada Holm, a spokes-\nwoman for <org value="X1">Tarn Oil</org>.\n',
    { id: 'a' },
  );
  expect(article?.headline?.text).toBe('Strike at Tarn Oil ends');
  expect(article?.body[0]?.text).toBe('It ended on Monday, said Ada Holm, a spokeswoman for Tarn Oil.');
  expect(article?.quotes[0]?.speaker?.description).toBe('spokeswoman for Tarn Oil');
});
