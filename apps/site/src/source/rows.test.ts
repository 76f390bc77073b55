import { publicArticle, read } from '@dateline/content';
import { publicSource, wholeSource } from '@dateline/content/archive';
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
  return rowsOf(wholeSource({ source, article }), article);
}

describe('the lines of a source', () => {
  it('say which part of the article begins on each', () => {
    const { rows: all, parts } = rows(copy);
    expect(all.map(({ begins }) => begins !== null && parts[begins]?.part)).toEqual([
      'marker',
      'change note',
      false,
      'dateline',
      false,
      'paragraph',
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

  it('tell of what is for editors only no more than its length and reason', () => {
    const { article } = read(copy, { id: 'desk' });
    if (!article) throw new Error('the copy reads');
    const shown = rowsOf(publicSource({ source: copy, article }), publicArticle(article));
    expect(JSON.stringify(shown)).not.toContain('ADDS');
    expect(shown.rows[1]?.pieces).toEqual([
      expect.objectContaining({ text: '', withheld: { length: 33, reason: 'change note' } }),
    ]);
  });

  it('list what words became once each, in the order of the source, with its words and its rule', () => {
    const { parts } = rows(copy.replace('reopened on', 'reopened\non'));
    expect(new Set(parts.map(({ at }) => at)).size).toBe(parts.length);
    const firsts = parts.map(({ first }) => first ?? 0);
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    expect(parts.find(({ part }) => part === 'paragraph')).toMatchObject({
      text: 'The ferry line reopened on Tuesday.',
      rule: expect.stringMatching(/^blocks\//),
      depth: 0,
    });
  });
});
