import { expect, it } from 'vitest';
import { articleOf } from '../../../../testing/article-of.ts';
import { read } from '../../../read.ts';

const bylineOf = (line: string) =>
  articleOf(`Wall holds\n\n${line}\n\nELDWICK, March 3 (Reuters) - The wall held.\n\nNobody was hurt.`).byline;

it.each([
  ['By Yoo Sang-min', ['Yoo Sang-min']],
  ['By Anna Holm and Piet van der Meer', ['Anna Holm', 'Piet van der Meer']],
  ["By Marco d'Emilio, Inès l’Hérault and Rui do Mar", ["Marco d'Emilio", 'Inès l’Hérault', 'Rui do Mar']],
  ['By Anna Holm, Tom Reed and Mara Quill', ['Anna Holm', 'Tom Reed', 'Mara Quill']],
  ['By Anna Holm, Reuters', ['Anna Holm']],
  ['By Anna Holm | AP', ['Anna Holm']],
  ['By ANNA HOLM Associated Press', ['Anna Holm']],
  ['By Anna Holm AP Sports Writer', ['Anna Holm']],
  ['By Anna Reuter', ['Anna Reuter']],
  ["By Mark O'Dell", ["Mark O'Dell"]],
  ['by Xinhua writers Tan Meiling, Qiao Wen', ['Tan Meiling', 'Qiao Wen']],
  ['Anna Holm', ['Anna Holm']],
  ['Anna Holm, The Canadian Press', ['Anna Holm']],
])('reads %s', (line, names) => {
  expect(bylineOf(line)).toMatchObject({ text: line, names });
});

it('takes in the line that names the agency', () => {
  expect(
    articleOf('Wall holds\nBy ANNA HOLM and TOM REED=\nAssociated Press=\n   ELDWICK, Maine (AP) _ The wall held.')
      .byline,
  ).toMatchObject({ text: 'By ANNA HOLM and TOM REED, Associated Press', names: ['Anna Holm', 'Tom Reed'] });
});

it.each(['By 2015 the wall was old.', 'By noon, crews had left.', 'By the way, it held'])(
  'reads none in %s',
  (line) => {
    expect(bylineOf(line)).toBeNull();
  },
);

it('takes the agency alone for the byline that it is, and names nobody', () => {
  const { byline, source } = articleOf(
    'Wall holds\n\nBy The Associated Press\n\nThe wall held, the town said.\n\nIt rained.',
  );
  expect([byline?.text, byline?.names, source.agency]).toEqual(['By The Associated Press', [], 'ap']);
});

it('reads Kyodo’s byline in brackets below the copy', () => {
  const { article, diagnostics } = read(
    'Wall holds\n\nELDWICK, May 12 Kyodo - The wall held, the town said.\n\nIt rained.\n\n(By Anna Holm)\n\n==Kyodo',
    { id: 'copy' },
  );
  expect(article?.byline).toMatchObject({ text: 'By Anna Holm', names: ['Anna Holm'] });
  expect(diagnostics.map(({ code }) => code)).toEqual(['year-missing']);
});

it('keeps a byline in lower case apart from the headline right above it', () => {
  const { headline, byline } = articleOf(
    'Roundup: Wall holds\nby Anna Holm and Tom Brandt\n\nELDWICK, May 12 (Xinhua) -- The wall held.\n\nIt rained.',
  );
  expect([headline?.text, byline?.names]).toEqual(['Wall holds', ['Anna Holm', 'Tom Brandt']]);
});

it.each([
  ['Live reporting by Anna Holm and Tom Brandt', ['Anna Holm', 'Tom Brandt']],
  ['Anna Holm\nEurope correspondent, Marlow', ['Anna Holm']],
])('reads how pages sign what they print: %s', (line, names) => {
  expect(
    articleOf(`Wall holds\n\n12 May 2027\n\n${line}\n\nThe wall held, the town said.\n\nIt rained.`).byline?.names,
  ).toEqual(names);
});

it.each(['by Nadia OSKARIN', 'By Anna Holm and Tom Brandt'])(
  'takes %s for no headline where none stands above it',
  (line) => {
    const { headline, byline } = articleOf(`${line}\n\nELDWICK, May 12, 2027 (AFP) - The wall held.\n\nIt rained.`);
    expect([headline, byline?.text]).toEqual([null, line]);
  },
);

it('leaves a headline that opens on By', () => {
  const { headline, byline } = articleOf(
    'By Sea Wall, Town Waits Out Storm\n\nELDWICK, May 12 (AP) -- The wall held.\n\nIt rained.',
  );
  expect([headline?.text, byline]).toEqual(['By Sea Wall, Town Waits Out Storm', null]);
});

it.each([
  ['By Camille DURAND with Omar HADDAD in Karsund', ['Camille Durand', 'Omar Haddad']],
  ["By Maria Gonzalez-Pryce and Ken'ichi Watanabe", ['Maria Gonzalez-Pryce', "Ken'ichi Watanabe"]],
  ['By Ana Bell in Karsund and Tom Pell in Marlow', ['Ana Bell', 'Tom Pell']],
  ['By Ana Bell in Karsund, Tom Pell in Marlow and Ole Quist in Hollin', ['Ana Bell', 'Tom Pell', 'Ole Quist']],
  ['By Ana Bell in Karsund and Low Tarn', ['Ana Bell']],
  ['By Ana Bell in Marlow, Low Tarn and Tom Pell in Hollin', ['Ana Bell', 'Tom Pell']],
])('names all who wrote it: %s', (line, names) => {
  expect(articleOf(`Wall holds\n${line}\n\nKARSUND, May 5 (AFP) - The wall held.`).byline?.names).toEqual(names);
});

it.each([
  ['Anna Holm | 12.10.2031 - Update : 13.10.2031', 'Anna Holm'],
  ['Anna Holm   |12.10.2031 •Update: 13.10.2031', 'Anna Holm'],
  ['Anna Holm · CBC News · Posted: Oct 12, 2031 4:00 AM EDT', 'Anna Holm · CBC News'],
  [
    'Anna Holm · The Canadian Press · Posted: Oct 12, 2031 | Last Updated: October 13',
    'Anna Holm · The Canadian Press',
  ],
])('reads who stands before a bar or dots and the days of the copy: %s', (line, text) => {
  const { byline, notes, body } = articleOf(`Wall holds\n\n${line}\n\nThe wall held overnight, the town said.`);
  expect([byline?.names, byline?.text, notes.map(({ reason }) => reason), body.length]).toEqual([
    ['Anna Holm'],
    text,
    ['date line'],
    1,
  ]);
});

it.each(['World News | 12 October 2031', 'World · Posted: 12 October 2031', 'Wall holds · Boats sink · Rain falls'])(
  'takes no part of a page before a bar and a day for a byline: %s',
  (line) => {
    const { byline } = articleOf(`Wall holds\n\n${line}\n\nThe wall held overnight, the town said.`);
    expect(byline).toBeNull();
  },
);

it.each([
  ['Wall holds\n(By Anna Holm)\n(ANSA) - ROME, MAY 12 - The wall held.\n\nIt rained.', 'By Anna Holm'],
  [
    'Wall holds\n\nAnna Holm, The Canadian Press\n\nKARSUND, Ont. - The wall held.\n\nIt rained.',
    'Anna Holm, The Canadian Press',
  ],
  [
    'Wall holds\n\nKARSUND, Ont. - The wall held.\n\nIt rained.\n\nAnna Holm, The Canadian Press',
    'Anna Holm, The Canadian Press',
  ],
])('reads a byline in brackets above the dateline, or with its agency: %j', (copy, text) => {
  const { byline, headline, body } = articleOf(copy);
  expect([headline?.text, byline?.text, byline?.names]).toEqual(['Wall holds', text, ['Anna Holm']]);
  expect(body.map((block) => block.text)).toEqual(['The wall held.', 'It rained.']);
});

it.each([
  'Anna Holm, the town engineer',
  'Holm, Brandt, Reed',
  '(By the way, it held)',
  'Karsund, Marlow, Reuters said',
])('takes %s at the end of the copy for no byline', (line) => {
  expect(articleOf(`Wall holds\n\nThe wall held.\n\nIt rained.\n\n${line}`).byline).toBeNull();
});

it.each([
  ['By Anna Holm May 12, 2027, 9:47 pm', 'By Anna Holm'],
  ['By Anna Holm | May 12, 2027', 'By Anna Holm'],
  ['By: Anna Holm - May 12, 2027', 'By: Anna Holm'],
  ['By Anna Holm and Tom Brandt, Wednesday, May 12, 2027', 'By Anna Holm and Tom Brandt'],
  ['by Anna Holm in Karsund on 12 May 2027', 'by Anna Holm in Karsund'],
  ['By AFP | Published: May 12, 2027 9:47 AM IST', 'By AFP'],
  ['By Reuters Staff | 2027-05-12 09:47', 'By Reuters Staff'],
])('parts the writers from the day behind them: %s', (line, writers) => {
  const { headline, byline, dateline, published, body } = articleOf(
    `Wall holds\n\n${line}\n\nKARSUND – The wall held.\n\nIt rained.`,
  );
  expect([headline?.text, byline?.text, dateline?.text]).toEqual(['Wall holds', writers, 'KARSUND –']);
  expect([published.value, body.length]).toEqual(['2027-05-12', 2]);
});

it.each(['By May 12, 2027', 'By Sea Wall, 12 Boats Sink', 'By Anna Holm, 12 May 2027, in Karsund, and gone'])(
  'takes no day behind who wrote it in: %s',
  (line) => {
    expect(articleOf(`Wall holds\n\n${line}\n\nThe wall held.\n\nIt rained.`).published.value).toBeNull();
  },
);

it('parts Kyodo’s writer from the day that follows', () => {
  const { byline, published, body } = articleOf(
    'Wall holds\n\nBy Anna Holm, KYODO NEWS - May 12, 2027 - 09:47 | All, World\n\nThe wall held.\n\nIt rained.',
  );
  expect([byline?.text, published.value]).toEqual(['By Anna Holm', '2027-05-12']);
  expect(body.map(({ text }) => text)).toEqual(['The wall held.', 'It rained.']);
});

it('takes the second line of a headline in capitals for no name', () => {
  expect(
    articleOf('WALL HOLDS AS TOWN\n\nWAITS FOR TIDE\n\nKARSUND, May 12 (Bernama) -- The wall held.').byline,
  ).toBeNull();
});

it.each([
  ['By Nick Fallow\nTransport correspondent', 'By Nick Fallow, Transport correspondent'],
  ['Nick Fallow\r\n\r\nBBC News, Marlow', 'Nick Fallow, BBC News, Marlow'],
])('reads what the writer is, on a line below: %j', (lines, text) => {
  const { byline, body } = articleOf(`Wall holds\n\n${lines}\n\nThe wall held, the office said.\n\nIt rained.`);
  expect([byline?.text, body.length]).toEqual([text, 2]);
});

it.each(['Correspondent freed', 'Good News, Marlow', 'Editors and what they do'])(
  'takes a subhead for no role: %s',
  (line) => {
    const { byline } = articleOf(
      `Wall holds\n\nBy Nick Fallow\n\n${line}\n\nThe wall held, the office said.\n\nIt rained.`,
    );
    expect(byline?.text).toBe('By Nick Fallow');
  },
);

it.each(['Anna Holm/TT', 'Anna Holm, The Canadian Press'])('reads who signed below the copy: %s', (line) => {
  const story = 'Wall holds\n\nKARSUND (AP) - The wall held.\n\nIt rained.';
  expect(articleOf(`${story}\n\n${line}`).byline?.names).toEqual(['Anna Holm']);
  const { byline, body, residue } = articleOf(`${story.replace('\n\n', '\n\nBy Anna Holm\n\n')}\n\n${line}`);
  expect([byline?.text, body.length]).toEqual(['By Anna Holm', 2]);
  expect(residue).toMatchObject([{ text: line, reason: 'repeats the byline' }]);
});

it('takes a place with its day and agency for no byline', () => {
  expect(articleOf('Wall holds\n\nKarsund, torsdag /ritzau/\n\nKARSUND (AP) - The wall held.').byline).toBeNull();
});

it.each([
  ['WAM/Ada Brenn', ['Ada Brenn']],
  ['WAM/Ada Brenn/Tom Reed', ['Ada Brenn', 'Tom Reed']],
  ['AND/or', []],
  ['KAR/Marlow', []],
])('reads who signs behind the agency below the copy: %s', (line, names) => {
  const { byline } = articleOf(
    `Wall holds\n\nELDWICK, 12th October, 2027 (WAM) -- The wall held.\n\nIt is old.\n\n${line}`,
  );
  expect(byline?.names ?? []).toEqual(names);
});

it.each([
  ['By Friday, 40 bodies had been found.', null],
  ['By June 40 bodies had been found.', null],
  ['By June Holm', ['June Holm']],
  ['BY JUNE HOLM', ['June Holm']],
])('takes a day for nobody who wrote it: %s', (line, names) => {
  expect(articleOf(`Wall holds\n\n${line}\n\nNobody was hurt.`).byline?.names ?? null).toEqual(names);
});

it.each([
  ['Anna Holm', 'KARSUND (AP) -- The wall held.', ['Anna Holm']],
  // who the copy is about, and what is no name
  ['Anna Holm', 'KARSUND (AP) -- Holm, who built the wall, has died, her family said.', null],
  ['Flood Warning', 'KARSUND (AP) -- The wall held through the night, the harbor office said.', null],
  ['Holm Resigns', 'KARSUND (AP) -- The mayor went through the night, the harbor office said.', null],
  ['Anna Holm Resigns As Mayor', 'KARSUND (AP) -- The mayor went through the night, the harbor office said.', null],
])('reads a name alone below the day of copy without a headline: %s, %s', (line, lede, names) => {
  const { headline, byline } = articleOf(`October 12, 2027\n\n${line}\n\n${lede}\n\nIt rained.`);
  expect([byline?.names ?? null, headline?.text]).toEqual([names, names ? undefined : line]);
});

it.each([
  ['By Anna Holm, Press Association Court Correspondent', ['Anna Holm'], 'pa'],
  ['By Anna Holm, Associated Press Writer', ['Anna Holm'], 'ap'],
  ['By Anna Holm, Tom Brandt and Press Holloway', ['Anna Holm', 'Tom Brandt', 'Press Holloway'], null],
])('reads the desk of %s', (line, names, agency) => {
  const { byline, source } = articleOf(`Wall holds\n\n${line}\n\nThe wall held through the night.\n\nIt rained.`);
  expect([byline?.names, source.agency ?? null]).toEqual([names, agency]);
});
