import { expect, it } from 'vitest';
import { articleOf } from '../../../testing/article-of.ts';
import { linesOf } from '../../../text/lines.ts';
import { settingOf } from './wrapping.ts';

const bodyOf = (source: string) => articleOf(source).body.map(({ kind, text }) => `${kind}: ${text}`);

const wrapped = [
  'Harbour wall holds through the night',
  '',
  '    MARLOW QUAY, March 3 - The wall held through the night, the',
  'harbour office said on Friday, and nobody in the lower town was',
  'asked to leave.',
  '    Crews had filled sandbags since noon.',
  '    The tide turned at four.',
  ' Reuter',
].join('\n');

it('joins hard-wrapped lines and parts paragraphs at their indents', () => {
  expect(bodyOf(wrapped)).toEqual([
    'paragraph: The wall held through the night, the harbour office said on Friday, and nobody in the lower town was asked to leave.',
    'paragraph: Crews had filled sandbags since noon.',
    'paragraph: The tide turned at four.',
  ]);
});

it('finds the column that lines were wrapped at, and none in copy that was not', () => {
  const { width } = settingOf(wrapped, linesOf(wrapped));
  expect(width).toBeGreaterThanOrEqual(63);
  expect(width).toBeLessThan(70);
  const flowing = `One line a paragraph, and this one is long enough to pass any column that a wire has wrapped its copy at, surely.\nA second.\nA third one, a little longer.\n`;
  expect(settingOf(flowing, linesOf(flowing)).width).toBe(0);
});

it('keeps lines of one paragraph each apart where nothing was wrapped', () => {
  const long =
    'The harbour office said that the wall had held through the night and that crews would go on filling sandbags until noon.';
  expect(bodyOf(`Wall holds\n\n${long}\nThe tide turned at four.\nNobody was hurt.`)).toHaveLength(3);
});

it('keeps the rows of a table together, with their columns', () => {
  const table = 'Port        Ships   Tonnes\nMarlow         12      340\nEastmere        3       85';
  const [, block] = articleOf(
    `Ships in port\n\nThese ships lay in port on Friday.\n\n${table}\n\nNo others came.`,
  ).body;
  expect(block).toMatchObject({ kind: 'table', text: table });
});

it('joins a line that goes on in lower case, whatever its length', () => {
  expect(
    articleOf('Marlow Quay council votes to keep\nthe old harbour wall\n\nThe vote was close.').headline?.text,
  ).toBe('Marlow Quay council votes to keep the old harbour wall');
});

it('joins a word that was broken at its hyphen', () => {
  const text = articleOf(
    'Talks open\n\nThe two sides met in Marlow Quay for a three-\nday meeting on the harbour wall and the dues to be\npaid for it, the council said in a statement on its\nsite.',
  ).body[0]?.text;
  expect(text).toContain('a three-day meeting');
});

it('keeps key points apart that are set deeper than the copy', () => {
  const { keyPoints, byline } = articleOf(
    'UPDATE 1-Wall holds\n\n    * River falls\n    * Nobody hurt\n    * School reopens\n\nBy Anna Holm\n    ELDWICK, May 12 (Reuters) - The wall held.\n    It rained.',
  );
  expect([keyPoints.map(({ text }) => text), byline?.names]).toEqual([
    ['River falls', 'Nobody hurt', 'School reopens'],
    ['Anna Holm'],
  ]);
});

it('takes the second line of a contact in two brackets with the first', () => {
  const { notes } = articleOf(
    'Wall holds\n\nELDWICK, May 12 (Reuters) - The wall held.\n ((anna.holm@wire.example; Messaging:\nanna.holm.wire.example@wire.example))',
  );
  expect(notes.map(({ reason, audience }) => [reason, audience])).toEqual([['contact', 'editors']]);
});

it('keeps the rows of a table whose columns are two apart', () => {
  const rows = [
    '                  P  W  D  L Pts',
    'Eldwick United   31 21  6  4  69',
    'Marlow           31 17  5  9  56',
  ];
  const { body } = articleOf(`Standings\n\nELDWICK (AFP) - Standings on Monday.\n\n${rows.join('\n')}\n\nIt rained.`);
  expect(body.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
});

it('keeps the heads of columns with their rows, though there are two alone', () => {
  const table = '             Q3 2031   Q3 2030\nRevenue          120       110\nProfit            12        10';
  const { body } = articleOf(`Results\n\nThe yard gave its results.\n\n${table}\n\nIt said no more.`);
  expect(body.map(({ kind, text }) => (kind === 'table' ? text : kind))).toEqual(['paragraph', table, 'paragraph']);
});

it('leaves sentences that stand two columns apart in their paragraph', () => {
  const { body } = articleOf(
    'Wall holds\n\nELDWICK (AP) - The wall held.  Nobody was hurt.  A boat sank.  42 people saw it.\n\n   It   rained.',
  );
  expect(body.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
});

it('reads a subhead between dashes, with no blank line behind it', () => {
  const { body } = articleOf(
    'Wall holds\n\n   ELDWICK (AFP) - The wall held.\n   - A night of rain -\n   It rained.\n',
  );
  expect(body.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'paragraph: The wall held.',
    'heading: A night of rain',
    'paragraph: It rained.',
  ]);
});

it.each([
  ['SEA WALL HOLDS THROUGH THE NIGHT AS', 'TOWN WAITS FOR TIDE'],
  ['Sea wall holds through the night for', 'Karsund and lower Marlow'],
  ['SEA WALL HOLDS THROUGH THE NIGHT AS TOWN WAITS', 'FOR TIDE TO TURN'],
])('takes a line that cannot end there with the next: %s', (first, second) => {
  expect(
    articleOf(`${first}\n${second}\n\nKUALA LUMPUR, May 12 (Bernama) -- The wall held through the night.`).headline
      ?.text,
  ).toBe(`${first} ${second}`);
});

it('parts a deck from the headline of like length right above it', () => {
  const { headline, body } = articleOf(
    'Sea wall holds through the night in Karsund\nHarbor office says nobody was hurt\n\nKARSUND, May 12 (TASS) - It held.',
  );
  expect([headline?.text, body[0]?.text]).toEqual([
    'Sea wall holds through the night in Karsund',
    'Harbor office says nobody was hurt',
  ]);
});

it('goes on with a quotation that opens in lower case where the line above ends no sentence', () => {
  const long =
    'It rained through the night, the harbour office said, and the lower town waited on its roofs for the tide. '
      .repeat(2)
      .trim();
  expect(
    bodyOf(`Wall holds\n\n${long}\nSo said Holm, who is 54,\n"and they slept," a neighbour said.\nNobody was hurt.`),
  ).toEqual([
    `paragraph: ${long}`,
    'paragraph: So said Holm, who is 54, "and they slept," a neighbour said.',
    'paragraph: Nobody was hurt.',
  ]);
});

it.each(['"The smell is in every house,"\nsaid fire chief Ueli Brand.', '“Is it in every house?”\nasked Ueli Brand.'])(
  'goes on from a quotation to who said it: %s',
  (said) => {
    expect(bodyOf(`Smoke drifts\n\nKARSUND (AFP) - The mayor of Karsund resigned.\n\n${said}\n\nIt rained.`)[1]).toBe(
      `paragraph: ${said.replace('\n', ' ')}`,
    );
  },
);

it.each([
  [
    'Photo taken on May 12, 2027 shows the sea wall in Karsund, Velmora. (Xinhua/Li Hua)',
    'It held, the harbor office said.',
  ],
  [
    'Photo taken on May 12, 2027 shows the sea wall in\nKarsund, Velmora. (Xinhua/Li Hua)',
    'KARSUND, May 12 (Xinhua) -- The sea wall held.',
  ],
])('keeps the first paragraph out of the caption right above it', (caption, lede) => {
  const { body } = articleOf(`${caption}\n${lede}\n\nIt rained.`);
  expect(body.map(({ kind, text }) => [kind, text])).toEqual([
    ['caption', caption.replace('\n', ' ')],
    ['paragraph', lede.replace(/^.*-- /, '')],
    ['paragraph', 'It rained.'],
  ]);
});

it('keeps a headline out of the caption right above it', () => {
  const { headline } = articleOf(
    'A worker checks the sea wall in Karsund, Velmora, May 12, 2027. (Xinhua/Li Hua)\nSea wall holds through the night\nKARSUND, May 12 (Xinhua) -- It held.',
  );
  expect(headline?.text).toBe('Sea wall holds through the night');
});

it('keeps short paragraphs of a line each apart', () => {
  expect(
    bodyOf('Wall holds\n\nThe sea wall in Karsund held through the night, the town said.\nNobody was hurt.'),
  ).toHaveLength(2);
});

it('takes the last line of a headline, closed as wires close it, with the first', () => {
  const { headline } = articleOf(
    'Sea wall holds through the night after a\nvote =\n\nKarsund (dpa) - It held.\n\nIt rained.',
  );
  expect(headline?.text).toBe('Sea wall holds through the night after a vote');
});

const tabbed = [
  'Velmora votes',
  '',
  '\tKARSUND, March 8 - Officials counted the votes on a calm',
  'Sunday in the capital of the islands, where the queues of',
  'the morning were long and where the bells were rung at noon',
  'as on every day of a vote in the islands since the war.',
  '\tThe capital was calm, and the streets of it were empty.',
  '\tShops opened late on Monday, and the trams ran as ever.',
];

it.each(['\n', '\r\n'])('parts paragraphs at their tabs, though the last line is of full width: %j', (end) => {
  expect(bodyOf(tabbed.join(end)).slice(1)).toEqual([
    'paragraph: The capital was calm, and the streets of it were empty.',
    'paragraph: Shops opened late on Monday, and the trams ran as ever.',
  ]);
});

it('joins lines of which each opens on a tab', () => {
  const margin = tabbed.slice(2, 6).map((line) => `\t${line.trim()}`);
  expect(bodyOf(['Velmora votes', '', ...margin].join('\n'))).toHaveLength(1);
});

it.each([
  'P W D L F A Pts\n1 Rovers 12 8 2 2 20 9 26\n2 Tarn 12 6 3 3 15 11 21',
  'Nation G S B Tot\nNordavia 3 2 1 6\nTarn 1 0 2 3',
  'Karsund 12 24 18 20 — 74\nTarn 20 11 19 21 — 71',
])('keeps rows of figures together whose columns were lost: %s', (rows) => {
  expect(bodyOf(`Rovers lead\n\nKARSUND (AP) -- Standings:\n\n${rows}\n\nRovers lead by two.`)).toEqual([
    'paragraph: Standings:',
    `table: ${rows}`,
    'paragraph: Rovers lead by two.',
  ]);
});

it('takes one line that ends on figures for no table', () => {
  expect(
    bodyOf('Draw held\n\nKARSUND (AP) -- It was held on Thursday.\n\nDrawn were 4 8 15 16\n\nNobody won.'),
  ).toContain('heading: Drawn were 4 8 15 16');
});

it('reads copy of a line for each paragraph as if blank lines parted them: headings, and what ends without a stop', () => {
  const long = (what: string) =>
    `${what} of the harbor came before the council of the islands on Friday, and the councillors of both shores talked about it until long after midnight.`;
  const lines = [
    'Harbor plan divides council',
    `KARSUND, March 8 (AP) -- ${long('The plan')}`,
    'Costly Piers',
    long('The cost'),
    long('The depth').slice(0, -1),
    `Costly delay, too, is what the masters of the ferries fear, ${long('since the dredging')}`,
    'Who Pays?',
    long('The debt'),
  ];
  const body = bodyOf(lines.join('\n'));
  expect(body).toEqual(bodyOf(lines.join('\n\n')));
  expect(body.map((block) => block.split(':')[0])).toEqual([
    'paragraph',
    'heading',
    'paragraph',
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
  ]);
});

it('reads a heading among paragraphs that indents alone part', () => {
  const lines = [
    'Harbor plan divides council',
    '   KARSUND, March 8 (AP) -- The plan came before the council of',
    'the islands on Friday, and was talked about until midnight.',
    '   The councillors of both shores had seen it a week before.',
    '   Costly Piers',
    '   Three piers are to be rebuilt in the harbor, and a fourth is',
    'to be given up, since it stands on sand.',
    '   The masters of the ferries fear a long delay.',
  ];
  expect(bodyOf(lines.join('\n')).map((block) => block.split(':')[0])).toEqual([
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
    'paragraph',
  ]);
});

it('parts who wrote it from the initials above', () => {
  const { credits, body } = articleOf(
    'Wall holds\n\nBerlin (dpa) - The wall held.\n\ndpa awo jpr yyzz kd\nAuthor: Anna Holm\n',
  );
  expect(credits.map(({ name }) => name)).toContain('Anna Holm');
  expect(body).toHaveLength(1);
});
