import { expect, it } from 'vitest';
import { articleOf } from '../../../testing/article-of.ts';

it.each([
  ['(News Focus) Harbour pact frays', 'focus', '(News Focus)'],
  ['FOCUS: Harbour pact frays', 'focus', 'FOCUS:'],
  ['ANALYSIS-Harbour pact frays', 'analysis', 'ANALYSIS-'],
  ['CORRECTED-FACTBOX-Harbour pact frays', 'factbox', 'FACTBOX-'],
  ['TEXT-Statement by the Bank of Nordavia', 'text', 'TEXT-'],
  ['OBITUARY-Ada Brenn, who built ferries', 'obituary', 'OBITUARY-'],
  ['COLUMN-Why ferries sink: Tom Reed', 'column', 'COLUMN-'],
  ['(Yonhap Interview) Minister looks back', 'interview', '(Yonhap Interview)'],
  ['China Focus: Ferries return', 'focus', 'China Focus:'],
])('reads the genre of %s', (line, value, text) => {
  const source = `${line}\n\nThe pact was signed on Monday.`;
  const { genre } = articleOf(source);
  expect(genre).toMatchObject({ value, text, rule: 'genre/marker' });
  expect(genre && source.slice(...genre.span)).toBe(text);
});

it('reads none from a marker that tells only the version', () => {
  expect(articleOf('UPDATE 2-Wall holds\n\nThe wall held on Monday.').genre).toBeUndefined();
});
