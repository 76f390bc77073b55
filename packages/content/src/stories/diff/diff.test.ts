import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/article.ts';
import { read } from '../../reading/read.ts';
import { unborne } from './claims.ts';
import { difference } from './index.ts';
import { paragraphChanges } from './paragraphs.ts';
import { wordChanges } from './words.ts';

function version(id: string, note: string, headline: string, ...body: readonly string[]): Article {
  const { article } = read(`${headline}\n${note}\n\nKARSUND, Oct. 12 (Yonhap) -- ${body.join('\n\n')}\n(END)`, { id });
  if (!article) throw new Error('the copy has an article');
  return article;
}

const opened = 'Nordavia on Tuesday opened the strait to ferries.';
const shut = 'The strait was shut in 2018 over fishing dues.';
const said = '"Both shores have waited long enough," the minister said.';
const first = version('first', '', 'Nordavia opens strait', opened, shut, said);

describe('the difference between two versions', () => {
  it('tells which paragraphs came, went, changed and stayed, by their places in both', () => {
    const lead = version(
      'lead',
      '',
      '(LEAD) Nordavia opens strait to ferries',
      'Nordavia on Wednesday opened the strait to ferries.',
      'A first boat sailed at noon with 200 people aboard.',
      said,
    );
    const { headline, paragraphs } = difference(first, lead);
    expect(paragraphs.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['changed', 1, 1],
      ['added', null, 2],
      ['removed', 2, null],
      ['same', 3, 3],
    ]);
    expect(paragraphs[0]?.words.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'Tuesday' },
      { kind: 'added', text: 'Wednesday' },
    ]);
    expect(headline.at(-1)).toEqual({ kind: 'added', text: ' to ferries' });
  });

  it('is nothing between a version and itself', () => {
    const { headline, paragraphs } = difference(first, first);
    expect([...headline, ...paragraphs].every(({ kind }) => kind === 'same')).toBe(true);
  });

  it('gives both texts back, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', 'é', '😀', '\n'), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (from, to) => {
        const changes = wordChanges(from, to);
        const without = (out: string) =>
          changes
            .filter(({ kind }) => kind !== out)
            .map((change) => change.text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([from, to]);
      }),
    );
  });

  it('has every paragraph of both versions once, in order', () => {
    const texts = fc.array(fc.constantFrom(opened, shut, said, 'A boat sailed.', 'Nobody came.'), { maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const changes = paragraphChanges(before, after);
        const places = (side: 'from' | 'to') => changes.flatMap((change) => change[side] ?? []).sort((a, b) => a - b);
        expect(places('from')).toEqual(before.map((_, i) => i + 1));
        expect(places('to')).toEqual(after.map((_, i) => i + 1));
        const later = changes.flatMap(({ to }) => to ?? []);
        expect(later).toEqual([...later].sort((a, b) => a - b));
      }),
    );
  });
});

describe('the claims of a change note', () => {
  const claims = (note: string, headline: string, ...body: readonly string[]) => {
    const lead = version('lead', note, headline, ...body);
    return unborne(first, lead).map(({ verb, object }) => `${verb} ${object}`);
  };

  it('are borne out by the paragraphs they name', () => {
    expect(
      claims('(ATTN: ADDS details in last para)', '(LEAD) Nordavia opens strait', opened, shut, said, 'A boat sailed.'),
    ).toEqual([]);
    expect(
      claims('(ATTN: UPDATES in 2nd para)', '(LEAD) Nordavia opens strait', opened, shut, said, 'A boat sailed.'),
    ).toHaveLength(1);
  });

  it('are held against headline, lead and photo', () => {
    const note = '(ATTN: CHANGES headline; RECASTS lead; ADDS photo)';
    expect(claims(note, '(LEAD) Nordavia opens strait', opened, shut, said)).toEqual([
      'changes headline',
      'recasts lead',
      'adds photo',
    ]);
    expect(claims(note, '(LEAD) Boats sail again', 'Boats sailed again on Tuesday.', shut, said)).toEqual([
      'adds photo',
    ]);
  });

  it('are believed where they name nothing that can be looked at', () => {
    expect(claims('(ATTN: ADDS reaction)', '(LEAD) Nordavia opens strait', opened, shut, said)).toEqual([]);
  });
});

it('marks a figure whole, whatever marks stand within it', () => {
  expect(
    wordChanges("It cost 43,000, didn't it?", "It cost 41,000.5, didn't it?").filter(({ kind }) => kind !== 'same'),
  ).toEqual([
    { kind: 'removed', text: '43,000' },
    { kind: 'added', text: '41,000.5' },
  ]);
});
