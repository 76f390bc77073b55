import { read } from '@dateline/content';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from './rows.ts';

const copy = [
  '(LEAD) Ferry line reopens',
  '(ATTN: ADDS remarks in last para)',
  '',
  'KARSUND, Oct. 12 (Yonhap) -- The ferry line reopened on Tuesday.',
  '',
  '"It was about time," Mayor Nadia Tressel said.',
].join('\n');

function rows(source: string) {
  const { article } = read(source, { id: 'desk', published: '2027-10-12' });
  if (!article) throw new Error('the copy reads');
  return rowsOf(source, article);
}

describe('the lines of a source', () => {
  it('say which part of the article begins on each', () => {
    expect(rows(copy).rows.map(({ line, begins }) => [line, begins])).toEqual([
      [1, 'marker'],
      [2, 'change note'],
      [3, null],
      [4, 'dateline'],
      [5, null],
      [6, 'paragraph'],
    ]);
  });

  it('colour words by everything that they became, the widest first', () => {
    const { rows: all, parts } = rows(copy);
    const piece = all[5]?.pieces.find(({ text }) => text === 'Nadia Tressel');
    expect(piece?.tones).toEqual(['speaker', 'person']);
    expect(piece?.became.map((place) => parts[place]?.part)).toEqual(['paragraph', 'speaker', 'name']);
    expect(all[1]?.pieces.map(({ tones }) => tones)).toEqual([['aside']]);
  });

  it.each(['\n', '\r\n', '\r'])('hold every character of the copy but the line ends, where %j ends a line', (end) => {
    const source = copy.replaceAll('\n', end);
    expect(
      rows(source)
        .rows.map(({ pieces }) => pieces.map(({ text }) => text).join(''))
        .join(end),
    ).toBe(source);
  });

  it('say of every piece where it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const source = `Ferry line reopens\n\n${text}`;
        for (const { pieces } of rows(source).rows)
          for (const { text, at } of pieces) expect(source.slice(at, at + text.length)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });
});
