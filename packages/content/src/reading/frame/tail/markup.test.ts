import { describe, expect, it } from 'vitest';
import { read } from '../../read.ts';

const reading = (source: string) => {
  const { article, diagnostics } = read(source, { id: 'wall' });
  return {
    residue: article?.residue.map(({ text, reason }) => [text, reason]),
    body: article?.body.map(({ text }) => text),
    told: diagnostics.filter(({ code }) => code === 'markup').map(({ span }) => span && source.slice(...span)),
  };
};

describe('markup', () => {
  it('sets lines of nothing but tags aside', () => {
    expect(reading('Wall holds\n\n<div class="copy">\nThe wall held on Monday.\n</div><br/>')).toEqual({
      residue: [
        ['<div class="copy">', 'markup'],
        ['</div><br/>', 'markup'],
      ],
      body: ['The wall held on Monday.'],
      told: ['<div class="copy">'],
    });
  });

  it('keeps what stands within a line as it came, and tells of it once', () => {
    const { body, told, residue } = reading(
      'Wall holds\n\n<p>Marlow &amp; Sons said on Monday it held.</p>\n\n<p>It did.</p>',
    );
    expect([body?.[0], told, residue]).toEqual(['<p>Marlow &amp; Sons said on Monday it held.</p>', ['<p>'], []]);
  });

  it('is not told of where it went with the words of a page', () => {
    const caption =
      'The wall of Marlow holds, March 3, 2031. REUTERS/Anna Velmar Acquire Licensing Rights, opens new tab';
    expect(reading(`Wall holds\n\nIt held on Monday, the town said.\n\n${caption}`).told).toEqual([]);
    expect(reading(`Wall holds\n\nMarlow & Sons, opens new tab, held.\n\n${caption}`).told).toEqual([
      ', opens new tab',
    ]);
  });

  it.each(['Marlow <MRL> and Sons <B> gained.', 'It is 3 < 4 & 5 > 4.', 'AT&T; Marlow & Sons; they said.'])(
    'is nothing in %s',
    (text) => expect(reading(`Wall holds\n\n${text}`)).toMatchObject({ residue: [], told: [] }),
  );
});
