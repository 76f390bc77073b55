import { expect, it } from 'vitest';
import { articleOf } from '../../../testing/article-of.ts';

it.each([
  ['ANKARA', ['ANKARA']],
  ['BANDUNG, Indonesia', ['BANDUNG, Indonesia']],
  ['JERUSALEM / ANKARA', ['JERUSALEM', 'ANKARA']],
])('reads %s alone on its line under headline and byline', (line, places) => {
  const { dateline, body } = articleOf(
    `Sea wall holds\nAnna Holm | 12.05.2027 - Update : 12.05.2027\n\n${line}\n\nThe wall held, the town said.\n\nIt rained.`,
  );
  expect(dateline).toMatchObject({ text: line, places });
  expect(body.map(({ text }) => text)).toEqual(['The wall held, the town said.', 'It rained.']);
});

it.each([
  ['News in brief', 'LONDON\n\nThe wall held.\n\nPARIS\n\nIt rained.'],
  ['Velmora votes', 'SWITZERLAND\n\nThe Swiss voted too.\n\nPolls closed at eight.'],
  ['Velmora votes', 'The vote is close.\n\nIt rained.\n\nPolls close at eight.\n\nANKARA\n\nThe Turks voted too.'],
  ['Teams for the final', 'LONDON\n\nHolm, Brandt, Reed\n\nThe final is on Friday.'],
])('reads none where a place heads a part: %s', (head, copy) => {
  expect(articleOf(`${head}\n\n${copy}`).dateline).toBeNull();
});

it('takes what AFP sends with a story for no dateline', () => {
  for (const gap of ['\n', '\n\n']) {
    const { headline, dateline, notes } = articleOf(
      `Velmora votes${gap}GRAPHIC - VIDEO - ARCHIVES ///${gap}KARSUND, May 12, 2027 (AFP) - Velmora voted.\n\nIt rained.`,
    );
    expect([headline?.text, dateline?.places]).toEqual(['Velmora votes', ['KARSUND']]);
    expect(notes).toMatchObject([{ reason: 'list of pictures', audience: 'editors' }]);
  }
});

it('reads the dateline of the story below a picture’s own', () => {
  const caption =
    'KARSUND, May 5, 2031 (Xinhua) -- A woman walks on the sea wall in Karsund, May 5, 2031. (Xinhua/Anna Holm)';
  const { dateline, body } = articleOf(
    `Wall holds\n\n${caption}\n\nKARSUND, May 6 (Xinhua) -- The wall held.\n\nIt rained.`,
  );
  expect(dateline?.date).toEqual({ month: 5, day: 6 });
  expect(body.map(({ kind, text }) => [kind, text])).toEqual([
    ['caption', caption],
    ['paragraph', 'The wall held.'],
    ['paragraph', 'It rained.'],
  ]);
  expect(articleOf(`Wall holds\n\n${caption}\n\nIt rained.`).dateline?.date).toEqual({ month: 5, day: 5, year: 2031 });
});

it('reads a place with nothing but a dash below a line that tells the day', () => {
  const { dateline, body } = articleOf(
    'Wall holds\n\nKYODO NEWS - Nov 12, 2031 - 18:22 | All\n\nTOKYO - The wall held.\n\nIt rained.',
  );
  expect([dateline?.places, body.length]).toEqual([['TOKYO'], 2]);
});

it('takes no part of a place for a month cut short', () => {
  expect(articleOf('MAR DEL SOL, Velmora, Nov. 4 (Xinhua) -- The wall held.').dateline?.places).toEqual([
    'MAR DEL SOL, Velmora',
  ]);
});

const lede = 'The wall that shields the harbour held on Saturday, the town said, after a night of rain.';

it.each([
  ['Tokyo:', ''],
  ['New Delhi:', ''],
  ['Tokyo - ', 'A man looks at the harbour. Photo: AFP\n\n'],
  ['London, England —', 'Wall holds in storm\n\n'],
  ['KARSUND, Florida —', 'A man looks at the harbour. Photo: AFP\n\n'],
])('reads a place that is known where papers set it before the copy: %s', (opening, above) => {
  const { dateline, body } = articleOf(`${above}${opening} ${lede}\n\nIt rained.`);
  expect([dateline?.text, body.at(-2)?.text]).toEqual([opening.trim(), lede]);
});

it.each([
  `Tokyo: ${lede}\n\nLondon: ${lede}`,
  `${lede}\n\nTokyo: ${lede}`,
  `Correction: ${lede}\n\nIt rained.`,
  `Anna Holm: ${lede}\n\nIt rained.`,
  'Tokyo: A town and its walls.\n\nIt rained.',
])('reads none where a list goes by place, or no place opens the copy: %s', (copy) => {
  expect(articleOf(copy).dateline).toBeNull();
});
