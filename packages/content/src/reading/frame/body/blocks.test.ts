import { expect, it } from 'vitest';
import { articleOf } from '../../../testing/article-of.ts';

const kindsOf = (body: string) => articleOf(`Wall holds\n\n${body}`).body.map(({ kind }) => kind);

it('reads subheads, breaks and what the desk tells the reader', () => {
  expect(
    kindsOf(
      'The wall held overnight.\n\nOLD STONES\n\nThe wall is old.\n\n___\n\nHow it was built\n\nMasons built it.\n\n($1 = 0.92 crowns)',
    ),
  ).toEqual(['paragraph', 'heading', 'paragraph', 'break', 'heading', 'paragraph', 'note']);
});

it('gathers the items of a list into one block that keeps its lines', () => {
  const [, list] = articleOf(
    'Wall holds\n\nFour things to know, the office said:\n\n1. It held.\n2. It is old.\n3. It is wet.',
  ).body;
  expect(list).toMatchObject({ kind: 'list', text: '1. It held.\n2. It is old.\n3. It is wet.' });
});

it('tells a paragraph that is all quotation from one that says who speaks', () => {
  expect(
    kindsOf('"The wall held all night, and nobody was hurt."\n\n"The wall held all night," the mayor said.'),
  ).toEqual(['quote', 'paragraph']);
});

it('sets a date on a line of its own aside, as a note that has its day read', () => {
  const { body, notes, dates } = articleOf('Wall holds\n\nFriday, March 3, 2023\n\nThe wall held overnight.');
  expect(body).toMatchObject([{ kind: 'paragraph', text: 'The wall held overnight.' }]);
  expect(notes).toMatchObject([{ text: 'Friday, March 3, 2023', reason: 'date line', audience: 'everyone' }]);
  expect(dates).toMatchObject([{ text: 'Friday, March 3, 2023', value: '2023-03-03' }, { text: 'overnight' }]);
});

it('keeps the days of what is to be played among the copy', () => {
  const { body, notes } = articleOf(
    'Fixtures\n\nLONDON, Nov 26 (Reuters) - Fixtures (GMT):\n\nFriday, Nov 27\n\nRovers v Vessa\n\nSaturday, Nov 28\n\nTarn v Holm',
  );
  expect(notes).toEqual([]);
  expect(body.map(({ text }) => text)).toEqual([
    ...['Fixtures (GMT):', 'Friday, Nov 27', 'Rovers v Vessa', 'Saturday, Nov 28', 'Tarn v Holm'],
  ]);
});

it('lists what is to be played', () => {
  const { body } = articleOf(
    'Fixtures\n\nFixtures this week:\n\nRovers v Vessa\n\nTarn v Holm (1700)\n\nAll times GMT.',
  );
  expect(body.map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', 'Fixtures this week:'],
    ['list', 'Rovers v Vessa\n\nTarn v Holm (1700)'],
    ['paragraph', 'All times GMT.'],
  ]);
  expect(kindsOf('The case of Holm v Brandt was heard.\n\nSo was that of Reed v Lind.')).toEqual([
    'paragraph',
    'paragraph',
  ]);
});

it('leaves a last line without a full stop a paragraph', () => {
  expect(kindsOf('The wall held overnight.\n\nNobody was hurt')).toEqual(['paragraph', 'paragraph']);
});

it('takes a result for no subhead', () => {
  expect(kindsOf('Results on Tuesday:\n\nMarlow 0 Vessa 0\n\nEldwick 3 (Holm 5, 31, Reed 88) Orrin 0')).not.toContain(
    'heading',
  );
});

it('takes what an interview asks for no subhead, and what stands below the hour of a live page for one', () => {
  const { body } = articleOf(
    'Wall holds\n\nThe wall held, the town said.\n\nQ: How did it hold?\n\nA: By night it rained.\n\n22:41\nMayor thanks crews\n\nThe mayor thanked all who had helped.',
  );
  expect(body.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
    'heading',
    'heading',
    'paragraph',
  ]);
});

it('makes a list of items that AP opens on a low line, each a sentence though it is wrapped', () => {
  const { body } = articleOf(
    'Wall holds\n\n   MARLOW (AP) _ The wall held through the night, the town said in a\nstatement on Monday.\n   _ In Marlow, two bridges were closed.\n   _ In Eldwick, a school was turned into a shelter for two hundred\npeople of the town.\n   It rained.\n',
  );
  expect(body.map(({ kind, sentences }) => [kind, sentences.length])).toEqual([
    ['paragraph', 1],
    ['list', 2],
    ['paragraph', 1],
  ]);
});

it('sets the days of a timeline as headings, the first too', () => {
  const days = 'March 5\n\nThe wall was planned.\n\nApril 6\n\nThe first stone was laid.\n\nMay 7\n\nIt opened.';
  for (const copy of [days, `How it was built:\n\n${days}`]) {
    const { body, notes } = articleOf(`Timeline: the wall\n\n${copy}`);
    expect(body.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
      'March 5',
      'April 6',
      'May 7',
    ]);
    expect(notes).toEqual([]);
  }
});

it.each([
  'March 5, 2031\n\nMarch 6, 2031\n\nThe wall held.\n\nIt rained.',
  'March 5, 2031\n\nThe wall held.\n\nIt rained.\n\nMarch 6, 2031',
  'March 5, 2031\n\nThe wall held.\n\nPublished: March 6, 2031\n\nIt rained.',
])('makes no timeline of the days of a page: %j', (copy) => {
  expect(articleOf(`Wall holds\n\n${copy}`).notes[0]).toMatchObject({ text: 'March 5, 2031', reason: 'date line' });
});

it('takes a labelled date below the copy for what it says of the copy', () => {
  const { body, notes } = articleOf(
    'Wall holds\n\nThe wall held.\n\nIt rained.\n\nIt stopped.\n\nIt rained again.\n\nFirst Published: May 12, 2027, 22:14 IST',
  );
  expect([body.length, notes[0]?.reason]).toEqual([4, 'date line']);
});

it('reads rows that a control opens, or whose cells `;` parts, as a table without the controls', () => {
  const { body } = articleOf(
    'Rugby\n\nStandings.\n\n\x08^;W;L\x10\n\x08Port\x10 Astrid;23;13\x10\n\nTemperatures.\n\nKarsund;59;69;rn\nMarlow;30;62;clr\n',
  );
  expect(body.filter(({ kind }) => kind === 'table').map(({ text }) => text)).toEqual([
    ';W;L\nPort Astrid;23;13',
    'Karsund;59;69;rn\nMarlow;30;62;clr',
  ]);
});

it('takes a short quotation in old marks for no heading', () => {
  const { body } = articleOf(
    "Wall holds\n\nThe wall held.\n\nShe said, ``It held.''\n\nNobody slept through the night in Marlow.\n",
  );
  expect(body.map(({ kind }) => kind)).not.toContain('heading');
});

it.each([
  'Holm asked: "Who, me?"',
  '"It held," said Tom Reed (photo)',
  '"My walls do," she added. Enditem',
  'Falk: What was in it?\n\nRenn: Letters, as far as I know.',
])('takes what somebody says for no heading: %j', (said) => {
  expect(
    kindsOf(`The wall held overnight.\n\nRenn: Yes, it did.\n\n${said}\n\nNobody slept through the night in Marlow.`),
  ).not.toContain('heading');
});

it('still takes a question for a heading, quoted or behind a label', () => {
  expect(
    kindsOf('The wall held overnight.\n\nExplainer: Why did it hold?\n\nIt is old.\n\n‘Why now?’\n\nNobody slept.'),
  ).toEqual(['paragraph', 'heading', 'paragraph', 'heading', 'paragraph']);
});

it('keeps the indent that sets the header of a table over its columns', () => {
  const rows = '             Q3    Q2    Q1\nExports     2.1  -0.4   3.3\nImports     1.1  -0.2   3.0';
  expect(articleOf(`Trade falls\n\nThe port had less.\n\n${rows}\n\nIt rained.`).body[1]?.text).toBe(rows);
});

it('ends no body on a rule, and keeps one between its parts', () => {
  const { body, residue } = articleOf(
    'Wall holds\n\nELDWICK (AP) — The wall held.\n\n___\n\nIt is old.\n\n___\n\nBrandt reported from Marlow.\n\n___\n',
  );
  expect(body.map(({ kind }) => kind)).toEqual(['paragraph', 'break', 'paragraph']);
  expect(residue.map(({ text, reason }) => [text, reason])).toEqual([
    ['___', 'section break'],
    ['___', 'section break'],
  ]);
});

it('heads nothing with a sentence that its agency closes in brackets', () => {
  const { body, notes } = articleOf(
    'Wall holds\n\nELDWICK 12/10 (BELGA) = The wall held, the harbor office said. (Belga)\n\nIt is nine miles long.',
  );
  expect(body.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  expect(notes.map(({ text }) => text)).toEqual(['(Belga)']);
});

it.each(['Eastmere   v Vessa', 'Shr 14 cts vs six cts', 'Oper shr loss nil vs profit 38 cts'])(
  'heads nothing with what is played or earned: %s',
  (line) => expect(kindsOf(`The season opens.\n\n${line}\n\nThe rest is to be told on Monday.`)[1]).toBe('paragraph'),
);

it('takes a line for no heading whose sentence goes on below it', () => {
  expect(
    kindsOf(
      'The wall held overnight.\n\nThe mayor of Karsund, who took office in May, said on Monday\n\nthat it would be raised by two metres in the spring.\n\nOld stones\n\nThe wall is old.',
    ),
  ).toEqual(['paragraph', 'paragraph', 'paragraph', 'heading', 'paragraph']);
});

it('takes the entries of a list for no headings, though one is shorter than the next', () => {
  const scorers =
    'Top scorers of the league:\n\n8 Tom Holm (Marlow)\n\nA. Reed (Vessa)\n\nJonas Bramwick (Eldwick)\n\n5 Per Lind (Orrin)\n\nAnton Halverstam (Karsund)';
  expect(kindsOf(scorers)).not.toContain('heading');
  const prices =
    'Prices of wool in crowns a kilo:\n\nClip 2 May        16.00    17.00 N\n\nFleece No. 1        163.75    164.75 N\n\nThin pale fleece of spring       234.50    238.50 N';
  expect(kindsOf(prices)).not.toContain('heading');
});

it('still takes what stands above entries for one', () => {
  expect(
    kindsOf('Results on Monday:\n\nMen (final)\n\n1. A. Reed (Vessa) 2.03\n\nThe games go on on Tuesday.')[1],
  ).toBe('heading');
});

it('takes nothing as long as a paragraph for the entry of a list', () => {
  const runners = `Runners ${'of the northern shore and of the southern one '.repeat(4)}(the first since 2019)`;
  expect(kindsOf(`The games go on.\n\nRelay (women)\n\n${runners}\n\nThey end on Tuesday.`)[1]).toBe('heading');
});

it('takes the titles in a list of stories for no headings', () => {
  const titles = [
    'Karsund harbour wall holds through second storm',
    'Vessa schools to open again after the floods of May',
    'Orrin beat Eldwick in the cup',
    'Mayor of Marlow meets pilots',
    'Fishing fleet of the northern shore to stay in port until Friday',
  ];
  expect(kindsOf(`Stories that moved on Monday:\n\n${titles.join('\n\n')}`)).not.toContain('heading');
});

it('makes one table of rows that each stand apart', () => {
  const rows = [
    'Clip 2 May        16.00    17.00 N',
    'Fleece No. 1        163.75    164.75 N',
    'Thin fleece       234.50    238.50 N',
  ];
  const { body } = articleOf(
    `Wool\n\nPrices of wool in crowns a kilo:\n\n${rows.join('\n\n')}\n\nThe market was quiet.`,
  );
  expect(body.map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', 'Prices of wool in crowns a kilo:'],
    ['table', rows.join('\n')],
    ['paragraph', 'The market was quiet.'],
  ]);
});

it.each([
  '(This March 2 story corrects spelling of name in paragraph 4)',
  '(In March 2 story, in headline, corrects the year to 2019)',
  '(This version of the March 2 story fixes a typo in paragraph 3 and adds quotes)',
  '((This March 2, 2019 story has been corrected to change “last year” to 2018))',
  '(The March 2 story was refiled to correct the name in paragraph 2)',
  '(Story refiled to show that the levy fell)',
])('has what readers are told of a correction as a note, above the copy or below: %s', (note) => {
  const dateline = 'ELDWICK, March 3 (Reuters) - ';
  const kinds = (text: string) => articleOf(text).body.map(({ kind }) => kind);
  expect(kinds(`Wall holds\n\n${note}\n\n${dateline}The wall held.\n`)).toEqual(['note', 'paragraph']);
  expect(kinds(`Wall holds\n\n${dateline}The wall held.\n\n${note}\n`)).toEqual(['paragraph', 'note']);
  expect(articleOf(`Wall holds\n\n${note}\n\n${dateline}The wall held.\n`).dateline?.places).toEqual(['ELDWICK']);
});

it('takes no paragraph for a quotation alone that closes one with other marks', () => {
  const said = '“The wall is old,’’ said harbor master Odo Pye, “and it held.”';
  expect(articleOf(`Wall holds\n\nELDWICK (AP) -- The wall held.\n\n${said}\n`).body.at(-1)?.kind).toBe('paragraph');
});

it.each([
  ['“We held it.', '“It was cold.”'],
  ['Pye said: "We held it.', '"It was cold, and it was late."'],
])('takes the last part of a quotation that runs on for a paragraph: %s', (first, last) => {
  expect(articleOf(`Wall holds\n\nELDWICK (AP) -- The wall held.\n\n${first}\n\n${last}\n`).body.at(-1)?.kind).toBe(
    'paragraph',
  );
});
