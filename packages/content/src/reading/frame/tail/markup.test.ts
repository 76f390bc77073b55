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

  it('is cut out of the copy where a page tells what a link does', () => {
    const copy = (line: string) => reading(`Wall holds\n\n${line}\n\nIt did.`);
    for (const [line, was] of [
      [
        'Marlow & Sons, opens new tab, held, said Tarn (TARN.AB), opens new tab on Monday.',
        'Marlow & Sons, held, said Tarn (TARN.AB) on Monday.',
      ],
      ['"It holds, opens new tab," she said (opens in a new window).', '"It holds," she said.'],
    ] as const) {
      const { body, residue, told } = copy(line);
      expect([body?.[0], residue?.map(([, reason]) => reason), told]).toEqual([
        was,
        ['page furniture', 'page furniture'],
        [],
      ]);
    }
    const news = 'The bank, in its first year, opens new windows, and the shop, too, opens new window displays.';
    expect(copy(news)).toMatchObject({ body: [news, 'It did.'], residue: [] });
  });

  it.each(['Marlow <MRL> and Sons <B> gained.', 'It is 3 < 4 & 5 > 4.', 'AT&T; Marlow & Sons; they said.'])(
    'is nothing in %s',
    (text) => expect(reading(`Wall holds\n\n${text}`)).toMatchObject({ residue: [], told: [] }),
  );
});
