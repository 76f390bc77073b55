import { expect, it } from 'vitest';
import { read } from '../../../read.ts';

const copy = '(LEAD) Ferry sinks off Karsund\n\nAll aboard are saved\n\nKARSUND, Oct. 12 (Yonhap) -- A ferry sank.';

it('takes for the headline the words of the copy that are given, and for markers those before them', () => {
  const { article, diagnostics } = read(copy, {
    id: 'ferry',
    published: '2027-10-12',
    headline: 'All aboard are saved',
  });
  expect(article?.headline).toMatchObject({ text: 'All aboard are saved', rule: 'given/headline' });
  expect(copy.slice(...(article?.headline?.span ?? [0, 0]))).toBe('All aboard are saved');
  expect(diagnostics).toEqual([]);
  const { article: led } = read(copy, { id: 'ferry', headline: 'Ferry sinks off Karsund' });
  expect(led?.markers).toMatchObject([{ kind: 'lead', number: 1 }]);
});

it('reads no headline where it is given that there is none', () => {
  const { article } = read(copy, { id: 'ferry', headline: null });
  expect(article?.headline).toBeNull();
  expect(article?.body[0]?.text).toBe('(LEAD) Ferry sinks off Karsund');
});

it('publishes no words that the copy does not have, and says so', () => {
  const { article, diagnostics } = read(copy, { id: 'ferry', published: '2027-10-12', headline: 'Ferry saved' });
  expect(article?.headline?.text).toBe('Ferry sinks off Karsund');
  expect(diagnostics.map(({ code }) => code)).toEqual(['given-headline']);
});

it('believes the agency and the language that are given', () => {
  const { article } = read(copy, { id: 'ferry', agency: 'AFP', language: 'de' });
  expect(article?.source.agency).toBe('afp');
  expect(article?.language).toBe('de');
  const { diagnostics } = read(copy, { id: 'ferry', published: '2027-10-12', agency: 'Eldwick Post' });
  expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-agency']);
});
