import { expect, it } from 'vitest';
import { read } from './read.ts';

const copy = 'Ferries resume. Or not\n\nPORT ELLERY stood still. The U.S. consul left.\n\nNobody said why.\n';

it('cuts each block into sentences with their places', () => {
  const { article } = read(copy, { id: 'ferries' });
  expect(article?.body.map(({ sentences }) => sentences.map((span) => copy.slice(...span)))).toEqual([
    ['PORT ELLERY stood still.', 'The U.S. consul left.'],
    ['Nobody said why.'],
  ]);
});

it('reads the key points as it does the headline', () => {
  const { article } = read(
    'Tarn raises port fees\n* Tarn to raise 30 million dollars from May 20\n* Minister Ann Orrin says fees help\n\nELDWICK, May 14 (Reuters) - It did.',
    { id: 'fees', published: '2024-05-14' },
  );
  expect(article?.measures.map(({ text }) => text)).toEqual(['30 million dollars']);
  expect(article?.dates.map(({ value }) => value)).toEqual(['2024-05-20', '2024-05-14']);
  expect(article?.names.map(({ text }) => text)).toContain('Ann Orrin');
});

it('reads past the tags that a feed sets around names, and words that a hyphen breaks at the end of a line', () => {
  const text =
    'Ferries resume\n\nShares in <org idsrc="isin" value="X1">Tarn Oil</org> fell on Tues-\nday, when well-\nknown ships lay in port.\n';
  const { article } = read(text, { id: 'ferries', published: '2024-05-14' });
  expect(article?.names.map(({ text, kind }) => `${kind} ${text}`)).toEqual(['organisation Tarn Oil']);
  expect(article?.dates.map(({ value }) => value)).toEqual(['2024-05-14']);
  expect(article?.wordCount).toBe(14);
});

it('keeps the brackets around a caption out of its sentences', () => {
  const text =
    'Ferries resume\n\nThe boats sail.\n\n[Image: The quay of Port Ellery. Seen on May 4.]\n\nNobody said why.\n';
  const caption = read(text, { id: 'ferries' }).article?.body[1];
  expect(caption?.kind).toBe('caption');
  expect(caption?.sentences.map((span) => text.slice(...span)).join(' ')).not.toMatch(/[[\]]/);
});
