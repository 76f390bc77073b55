import { expect, it } from 'vitest';
import { articleOf } from '../../../testing/article-of.ts';
import { read } from '../../read.ts';

const markersOf = (head: string) => {
  const { article } = read(`${head}\n\nThe wall held overnight.`, { id: 'copy' });
  return { headline: article?.headline?.text, markers: article?.markers.map(({ kind, number }) => [kind, number]) };
};

it.each([
  ['(LEAD) Wall holds', [['lead', 1]]],
  ['(3rd LD) Wall holds', [['lead', 3]]],
  ['(URGENT) Wall holds', [['urgent', undefined]]],
  ['URGENTWall holds', [['urgent', undefined]]],
  [
    '(2nd LD) (News Focus) Wall holds',
    [
      ['lead', 2],
      ['focus', undefined],
    ],
  ],
  ['UPDATE 2-Wall holds', [['update', 2]]],
  [
    'CORRECTED-UPDATE 2-Wall holds',
    [
      ['correction', undefined],
      ['update', 2],
    ],
  ],
  ['WRAPUP 3-Wall holds', [['wrapup', 3]]],
  ['RPT-Wall holds', [['repeat', undefined]]],
  ['2ndlead Wall holds', [['lead', 2]]],
  ['1ST LEAD Wall holds', [['lead', 1]]],
  ['UPDATE1: Wall holds', [['update', 1]]],
  ['FOCUS: Wall holds', [['focus', undefined]]],
  ['(Update) Wall holds', [['update', undefined]]],
  ['News Focus: Wall holds', [['focus', undefined]]],
  ['SUBSTITUTE: Wall holds', [['substitute', undefined]]],
  ['OPINION | Wall holds', [['opinion', undefined]]],
  ['China Focus: Wall holds', [['focus', undefined]]],
  ['5th LD Writethru: Wall holds', [['writethru', 5]]],
])('takes the markers off %s', (head, markers) => {
  expect(markersOf(head)).toEqual({ headline: 'Wall holds', markers });
});

it.each([
  'Update-free weekend for harbour staff',
  'Lead pipes to go by spring',
  'LEAD PIPES TO GO BY SPRING',
  'Focus on the wall: a view',
])('leaves %s alone', (head) => {
  expect(markersOf(head)).toEqual({ headline: head, markers: [] });
});

it('takes in the brackets with the marker, and says where a number is missing', () => {
  const { article, diagnostics } = read('(LD) Wall holds\n\nThe wall held.', { id: 'copy' });
  expect(article?.markers).toMatchObject([{ text: '(LD)', span: [0, 4] }]);
  expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'marker-number', span: [0, 4] }));
});

it('loses nothing where only a control character follows the markers', () => {
  expect(read('(LEAD) \u0000', { id: 'copy' }).article?.headline?.text).toBe('\u0000');
});

it('takes the longest of two that one opens', () => {
  expect(markersOf('CORRECTED-(OFFICIAL)-Wall holds')).toEqual({
    headline: 'Wall holds',
    markers: [['correction', undefined]],
  });
});

it.each(['Karsund | Wall holds', 'Opinion polls | Wall holds', 'Opinion|makers meet'])(
  'finds no marker before a bar in %s',
  (head) => {
    expect(markersOf(head)).toEqual({ headline: head, markers: [] });
  },
);

it('tells once what slug and headline say both', () => {
  expect(markersOf('BC-NV--Wall, 1st Ld\n\n(LEAD) Wall holds').markers).toEqual([['lead', 1]]);
  expect(markersOf('BC-NV--Wall, 2nd Ld\n\n(LEAD) Wall holds').markers).toEqual([
    ['lead', 2],
    ['lead', 1],
  ]);
});

it('takes the snap of PA and the counted lead of dpa off the headline', () => {
  expect(markersOf('(snap) Wall holds')).toEqual({ headline: 'Wall holds', markers: [['alert', undefined]] });
  expect(markersOf('LEAD 2: Wall holds')).toEqual({ headline: 'Wall holds', markers: [['lead', 2]] });
  expect(markersOf('Snap election called')).toEqual({ headline: 'Snap election called', markers: [] });
  expect(markersOf('Lead in water: 2 towns warned')).toEqual({
    headline: 'Lead in water: 2 towns warned',
    markers: [],
  });
});

it.each(['NewsAlert', 'AP NewsAlert', 'ALERT', 'NEWSALERT'])('reads %s on the line above a headline', (alert) => {
  const { headline, markers } = articleOf(`${alert}\n\nKarsund court convicts former harbour master of fraud`);
  expect([headline?.text, markers]).toMatchObject([
    'Karsund court convicts former harbour master of fraud',
    [{ kind: 'alert', text: alert }],
  ]);
});

it('keeps a headline all in capitals that ends on what columns are called', () => {
  const { headline, markers } = articleOf(
    'A LOOK AT/VELM STOCKS\nBy Ada Brandt, Reuters\n   KARSUND, March 25 - Stocks of ferry companies rose on Monday.\n',
  );
  expect([headline?.text, markers]).toEqual(['A LOOK AT/VELM STOCKS', []]);
});

it('reads an alert above its only sentence, which is the copy', () => {
  const { headline, markers, body } = articleOf('NewsAlert\n\nA Karsund court has convicted the harbour master.');
  expect([headline, markers, body]).toMatchObject([null, [{ kind: 'alert' }], [{ kind: 'paragraph' }]]);
});

it.each([
  ['US STOCKS-Wall Street ends higher', [['market report', undefined]], 'Wall Street ends higher'],
  ['FOREX-Dollar slips', [['market report', undefined]], 'Dollar slips'],
  [
    'UPDATE 2-GLOBAL MARKETS-Shares sag',
    [
      ['update', 2],
      ['market report', undefined],
    ],
    'Shares sag',
  ],
])('takes the name of a column of Reuters off %s', (head, markers, headline) => {
  expect(markersOf(head)).toEqual({ headline, markers });
});

it.each(['US stocks-rich fund shuts', 'Forex-Dollar desks shut', 'NATO-Velmora talks end', 'US STOCKS rise'])(
  'takes none off %s',
  (head) => expect(markersOf(head)).toEqual({ headline: head, markers: [] }),
);

it.each([
  ['CORRECTED-Velm tulip exports rise (Nov. 27)', 'Velm tulip exports rise', '(Nov. 27)'],
  ['REFILE-UPDATE 1-Velm tulip exports rise (November 27)', 'Velm tulip exports rise', '(November 27)'],
  ['CORRECTED: Velm tulip exports rise (Nov 27, 2031)', 'Velm tulip exports rise', '(Nov 27, 2031)'],
])('sets aside the day of what is sent again, behind the headline: %s', (head, headline, day) => {
  const { headline: found, notes } = articleOf(`${head}\n\nKARSUND, Nov 28 (Reuters) - Exports rose.\n\nIt rained.`);
  expect([found?.text, notes]).toMatchObject([headline, [{ text: day, audience: 'editors' }]]);
});

it.each([
  'Velm tulip exports rise (Nov. 27)',
  'CORRECTED-Velm tulip exports rise (Nov. 27 and 28)',
  'CORRECTED-(Nov. 27)',
])('keeps the day in %s', (head) =>
  expect(articleOf(`${head}\n\nKARSUND, Nov 28 (Reuters) - Exports rose.`).headline?.text).toMatch(/\(Nov/),
);

it('reads AP NewsAlert alone above the copy for a marker, and keeps it in a headline', () => {
  expect(markersOf('AP NewsAlert\n\nKARSUND (AP) -- The wall has failed.').markers).toEqual([['alert', undefined]]);
  expect(markersOf('AP NewsAlert service ends').headline).toBe('AP NewsAlert service ends');
});
