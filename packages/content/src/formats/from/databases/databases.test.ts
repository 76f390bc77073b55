import { describe, expect, it } from 'vitest';
import { firstLost } from '../../../testing/parts.ts';
import { countWork } from '../../../testing/work.ts';
import { unpackFile, unpackText } from '../unpack.ts';
import { fromDatabase } from './index.ts';

const request = `Download Request: All Documents: 1-2
Time Of Request: Tuesday, October 12, 2027  22:32:52 EST
Terms: (sea AND wall)

`;

const older = (number: number) => `                               ${number} of 2 DOCUMENTS


                    Copyright 2027 Nordavia Press Holdings, LLC d/b/a
                             Nordavia Press Digital
                              All Rights Reserved
                         Associated Press International

                            October 12, 2027 Tuesday
                                 Main Edition

SECTION: INTERNATIONAL NEWS; Pg. A0${number}

LENGTH: 1,302  words

HEADLINE: Sea wall holds in Karsund as storm
passes

BYLINE: By ANNA HOLM, Associated Press Writer

DATELINE: KARSUND, Nordavia

 BODY:

The sea wall held through the night, the harbour office
said on Tuesday.

TIDES: They will be high until Friday.

"Nobody slept," said Mayor Jon Eik.

GRAPHIC: The wall at dawn. Tom Brandt

LOAD-DATE: October 13, 2027

LANGUAGE: ENGLISH

SUBJECT: STORMS (91%); HARBORS & PORTS (88%)

PUBLICATION-TYPE: Newspaper

`;

const unlabelled = `1 of 1 DOCUMENT

Agence France Presse -- English

October 12, 2027 Tuesday 9:06 PM GMT

Sea wall holds in Karsund

LENGTH: 102 words

DATELINE: KARSUND, Oct 12 2027

The sea wall held through the night, the harbour office said on Tuesday.

ah/jb

LOAD-DATE: October 13, 2027

Copyright 2027 Agence France Presse
All Rights Reserved
`;

const uni = `Sea wall holds in Karsund, and nobody had to leave the
lower town

Xinhua General News Service

October 12, 2027 Tuesday 9:06 PM EST


Copyright 2027 Xinhua News Agency All Rights Reserved

Section: WORLD NEWS
Length: 102 words
Dateline: KARSUND

Body

KARSUND, Oct. 12 (Xinhua) -- The sea wall held through the night.

State: that was all the office said. Enditem

Load-Date: October 13, 2027

End of Document
`;

const coded = `SE News
HD Sea wall holds in Karsund
BY By Anna Holm
WC 102 words
PD 12 October 2027
ET 21:06 GMT
SN Reuters News
SC LBA
LA English
CY (c) 2027 Reuters Limited

LP 
KARSUND, Oct 12 (Reuters) - The sea wall held through the night, the harbour office said on Tuesday.

TD 
"Nobody slept," said Mayor Jon Eik.

NS gdis : Natural Disasters
PUB Thomson Reuters (Markets) LLC
AN Document LBA0000020271012ena1000a1
`;

const uncoded = `Sea wall holds in Karsund

By Anna Holm
102 words
12 October 2027
21:06
Reuters News
LBA
English
(c) 2027 Reuters Limited

KARSUND, Oct 12 (Reuters) - The sea wall held through the night, the harbour office said on Tuesday.

"Nobody slept," said Mayor Jon Eik.

Document LBA0000020271012ena1000a1

Second wall holds
98 words
13 October 2027
Nordavia Press
NORPR
English
Copyright 2027 Nordavia Press

The second wall held.

Document NORPR00020271013ena1000a2
`;

const bodyOf = (text: string, at = 0) => fromDatabase(text)[at]?.article?.body.map(({ text }) => text);

describe('fromDatabase', () => {
  it('reads every document of LexisNexis, below what is told of the request', () => {
    const readings = fromDatabase(request + older(1) + older(2));
    expect(readings).toHaveLength(2);
    expect(readings[1]?.article).toMatchObject({
      headline: { text: 'Sea wall holds in Karsund as storm passes', rule: 'lexis-nexis/headline' },
      byline: { names: ['Anna Holm'] },
      dateline: { places: ['KARSUND, Nordavia'] },
      published: { value: '2027-10-12', rule: 'lexis-nexis/date' },
      source: { agency: 'ap' },
    });
    expect(bodyOf(older(1))).toEqual([
      'The sea wall held through the night, the harbour office said on Tuesday.',
      'TIDES: They will be high until Friday.',
      '"Nobody slept," said Mayor Jon Eik.',
      'The wall at dawn. Tom Brandt',
    ]);
  });

  it('reads a headline and copy without labels', () => {
    const [{ article, id } = {}] = fromDatabase(unlabelled);
    expect(article).toMatchObject({
      headline: { text: 'Sea wall holds in Karsund' },
      dateline: { places: ['KARSUND'] },
      published: { value: '2027-10-12T21:06Z' },
      source: { agency: 'afp' },
    });
    expect(bodyOf(unlabelled)).toEqual(['The sea wall held through the night, the harbour office said on Tuesday.']);
    expect(id).toBe('12-october-2027-21-06-gmt-sea-wall-holds-in-karsund');
  });

  it('reads Nexis Uni, whose labels are words that copy may open a line on too', () => {
    expect(fromDatabase(uni)[0]?.article).toMatchObject({
      headline: { text: 'Sea wall holds in Karsund, and nobody had to leave the lower town' },
      dateline: { places: ['KARSUND'], agency: 'Xinhua' },
      published: { value: '2027-10-12T21:06-05:00' },
      source: { agency: 'xinhua' },
    });
    expect(bodyOf(uni)).toEqual(['The sea wall held through the night.', 'State: that was all the office said.']);
  });

  it.each([
    ['Karsund, Oct 12 2027', 'Karsund'],
    ['Karsund, Norway, October 12', 'Karsund, Norway'],
    ['Karsund', 'Karsund'],
    ['Karsund, Nordavia', 'Karsund, Nordavia'],
    ['May, Nordavia', 'May, Nordavia'],
    ['March', 'March'],
  ])('takes no day for a place: %s', (dateline, place) => {
    const [{ article } = {}] = fromDatabase(older(1).replace('KARSUND, Nordavia', dateline));
    expect(article?.dateline).toMatchObject({ text: dateline, places: [place] });
  });

  it.each([
    'Page 1 of 2 © 2027 Factiva, Inc. All rights reserved.\n',
    'Page 1 of 2\n© 2027 Factiva, Inc. All rights reserved.\n\n',
  ])('reads the head of a printed page as no part of it: %j', (page) => {
    const [one, other] = fromDatabase(page + uncoded.replace('"Nobody', `${page}"Nobody`));
    expect(one?.article).toMatchObject({
      headline: { text: 'Sea wall holds in Karsund' },
      byline: { names: ['Anna Holm'] },
    });
    expect(one?.article?.body.map(({ text }) => text)).toEqual(bodyOf(uncoded));
    expect(other?.article?.headline?.text).toBe('Second wall holds');
  });

  it('keeps copy that tells of pages and of Factiva', () => {
    const page = 'Page 1 of 2 was missing, Factiva, Inc. said.';
    expect(bodyOf(uncoded.replace('The second wall held.', page), 1)).toEqual([page]);
  });

  it.each([coded, uncoded])('reads Factiva, with its labels and without (%#)', (text) => {
    const [{ article, id } = {}] = fromDatabase(text);
    expect(article).toMatchObject({
      headline: { text: 'Sea wall holds in Karsund' },
      byline: { names: ['Anna Holm'] },
      dateline: { places: ['KARSUND'], agency: 'Reuters' },
      source: { agency: 'reuters' },
    });
    expect(article?.published.value?.slice(0, 10)).toBe('2027-10-12');
    expect(bodyOf(text)).toEqual([
      'The sea wall held through the night, the harbour office said on Tuesday.',
      '"Nobody slept," said Mayor Jon Eik.',
    ]);
    expect(id).toBe('lba0000020271012ena1000a1');
  });

  it.each([
    'NOTE: The mayor is on leave.',
    'CORRECTION: An earlier version had the wrong wall.',
    'UPDATE: Two more walls held.',
    'STATE: It was calm.',
    'TITLE: None was given.',
  ])('goes on within the copy where a line only looks like a label: %s', (line) => {
    const text = older(1).replace('TIDES: They will be high until Friday.', line);
    expect(bodyOf(text)).toContain('"Nobody slept," said Mayor Jon Eik.');
    expect(bodyOf(uni.replace('State: that was all the office said.', line))?.at(0)).toBe(
      'The sea wall held through the night.',
    );
  });

  it.each([
    'IN BRIEF',
    'BY THE NUMBERS',
    'IN KARSUND THE WALL HELD.',
    'ED HOLM spoke.',
    'CO Eik spoke.',
    'LA police spoke.',
    'TD of one.',
    'Document A2027101200ea1c',
  ])('goes on within the copy of Factiva where a line opens like a label: %s', (line) => {
    const text = coded.replace('"Nobody slept,"', `${line}\n\n"Nobody slept,"`);
    expect(bodyOf(text)?.at(-1)).toBe('"Nobody slept," said Mayor Jon Eik.');
    expect(JSON.stringify(fromDatabase(text)[0])).toContain(line);
  });

  it('reads the labels of Factiva on lines of their own, and the words of its pictures', () => {
    const apart = coded
      .replace('NS gdis', 'ART The wall at dawn.\n\nNS gdis')
      .replace(/^(SE|HD|BY|WC|PD|ET|SN|SC|LA|CY|LP|TD|ART|NS|PUB|AN) ?(?=\S|$)/gm, '$1\n');
    expect(bodyOf(apart)).toEqual([
      'The sea wall held through the night, the harbour office said on Tuesday.',
      '"Nobody slept," said Mayor Jon Eik.',
      'The wall at dawn.',
    ]);
  });

  it.each(['October 12, 1998, Monday, BC cycle', 'October 12, 1998, Monday, Late Edition - Final', 'October 12, 1998'])(
    'takes the day with what older documents say behind it: %s',
    (day) => {
      const [{ article } = {}] = fromDatabase(older(1).replace('October 12, 2027 Tuesday', day));
      expect([article?.published.value, article?.source.agency]).toEqual(['1998-10-12', 'ap']);
    },
  );

  it.each([
    ['World News\nSea wall holds in Karsund\nBy Anna Holm\nNordavia Press', 'Sea wall holds in Karsund', ['Anna Holm']],
    ['A\nSea wall holds in Karsund\n\nAnna Holm', 'Sea wall holds in Karsund', ['Anna Holm']],
    ['Sea wall holds in Karsund', 'Sea wall holds in Karsund', undefined],
    ['Storm hits world markets\nWall holds in Karsund', 'Storm hits world markets Wall holds in Karsund', undefined],
    ['Business', 'Business', undefined],
    ['By the sea they wait', 'By the sea they wait', undefined],
  ])('reads what stands above the count of Factiva without labels: %j', (above, headline, names) => {
    const text = uncoded.replace(/^[\s\S]*?(?=\n102 words)/, above);
    const [{ article } = {}] = fromDatabase(text);
    expect([article?.headline?.text, article?.byline?.names]).toEqual([headline, names]);
  });

  it('takes the line at the foot of Factiva that names who owns the copy for none of it', () => {
    const closed = (line: string) => bodyOf(uncoded.replace('\n\nDocument', `\n\n${line}\n\nDocument`))?.at(-1);
    expect(closed('Reuters Limited')).toBe('"Nobody slept," said Mayor Jon Eik.');
    expect(closed('Reuters stayed away.')).toBe('Reuters stayed away.');
  });

  it('takes the initials above the words of pictures for a sign-off', () => {
    const shown = unlabelled.replace('LOAD-DATE', 'GRAPHIC: The wall at dawn.\n\nLOAD-DATE');
    expect(bodyOf(shown)).toEqual([
      'The sea wall held through the night, the harbour office said on Tuesday.',
      'The wall at dawn.',
    ]);
  });

  it('takes the day of Factiva where the hour beside it has no zone', () => {
    const [{ article } = {}] = fromDatabase(coded.replace('ET 21:06 GMT', 'ET 06:20:15'));
    expect(article?.published.value).toBe('2027-10-12');
  });

  const cover = (first: string) => `User Name: Anna Holm
Date and Time: Wednesday, October 13, 2027 10:15:00 AM EDT
Job Number: 201234567

Documents (2)

1. ${first}

   Client/Matter: -None-
   Search Terms: (sea AND wall)
   Search Type: Terms and Connectors
   Narrowed by:
     Content Type            Narrowed by
     News                    Timeline: Oct 01, 2027 to Oct 31, 2027

2. Second wall holds

   Client/Matter: -None-
   Narrowed by:
     Content Type            Narrowed by
     News                    -None-

| About LexisNexis | Privacy Policy | Terms & Conditions | Copyright © 2027 LexisNexis

`;

  it.each([
    'Sea wall holds in Karsund, and nobody had to leave the\n   lower town',
    'Sea wall holds in Karsund, and nobody had to leave the ...',
  ])('sets aside the page on which Nexis Uni tells of the request: %s', (title) => {
    const [first, ...others] = fromDatabase(cover(title) + uni);
    expect(others).toEqual([]);
    expect(first).toEqual(fromDatabase(uni)[0]);
    expect(fromDatabase(`${cover(title)}Anna Holm\n\n${uni}`)[0]?.article?.published.value).toBe(
      '2027-10-12T21:06-05:00',
    );
  });

  it('leaves copy as it is that only says some of what such a page does', () => {
    const said = uni.replace('State:', 'Documents (2)\n\nJob Number: 7\n\n1. Wall\n\nState:');
    expect(bodyOf(said)).toEqual([
      'The sea wall held through the night.',
      'Documents (2)',
      'Job Number: 7',
      '1. Wall',
      'State: that was all the office said.',
    ]);
  });

  it('reads what Nexis Uni sets below headings of its own', () => {
    const text = uni
      .replace(' Enditem', '')
      .replace('Load-Date:', 'Graphic\n\n \n\nThe wall at dawn.\n\nNotes\n\nEDS: PLEASE KILL THIS STORY\n\nLoad-Date:');
    const [{ article } = {}] = fromDatabase(text);
    expect(article?.status).toBe('canceled');
    expect(bodyOf(text)).toEqual([
      'The sea wall held through the night.',
      'State: that was all the office said.',
      'The wall at dawn.',
    ]);
  });

  it('obeys what stands for editors at the foot of the copy', () => {
    const noted = (note: string) => fromDatabase(older(1).replace('GRAPHIC:', `${note}\n\nGRAPHIC:`))[0]?.article;
    expect(noted('NOTES: EDITORS: PLEASE KILL THIS STORY')?.status).toBe('canceled');
    expect(noted('NOTE: EMBARGOED UNTIL 1800 GMT OCT 14')?.embargoedUntil?.value).toBe('2027-10-14T18:00:00Z');
  });

  it('reads each record of Factiva', () => {
    expect(fromDatabase(uncoded).map(({ article }) => article?.headline?.text)).toEqual([
      'Sea wall holds in Karsund',
      'Second wall holds',
    ]);
    expect(bodyOf(uncoded, 1)).toEqual(['The second wall held.']);
  });

  it('loses nothing of what it carries', () => {
    for (const text of [older(1), unlabelled, uni, coded, uncoded])
      for (const reading of fromDatabase(text))
        expect(reading.article && firstLost(reading.text, reading.article)).toBeNull();
  });

  it('is told from copy by what it holds, whatever the file is called', () => {
    for (const text of [request + older(1) + older(2), unlabelled, uni, coded, uncoded]) {
      expect(unpackFile('walls.txt', text)?.items.length).toBeGreaterThan(0);
      expect(unpackText(text)?.items.length).toBeGreaterThan(0);
    }
    const copy = [
      'Archive finds paper\n\nKARSUND (AP) — A paper was found.\n\n1 of 3 DOCUMENTS\n\nwas on its label.\n',
      'Court cites file\n\nKARSUND, Oct 12 (AP) - They cited a file.\n\nDocument A2027101200ea1c\n\nIt was authentic.\n',
      'Wall holds\n\nThe office found 3 of 161 documents missing.\n',
      'Wall holds\n\nDocument A20271012 was leaked, the office said.\n',
      'Wall holds\n\nLENGTH: 12 words were cut, the desk said.\n\nEnd of Document\n',
    ];
    for (const text of copy) expect(unpackFile('wall.txt', text)).toBeNull();
  });

  it('says what is missing where there is no document', () => {
    expect(fromDatabase('The wall held.')[0]?.diagnostics[0]).toMatchObject({ code: 'not-news' });
  });

  it('takes thousands of documents and labels apart in time linear in their number', () => {
    const { workOf, close } = countWork();
    const hostile = (count: number) =>
      `1 of 9 DOCUMENTS\n${'LENGTH: 1 words\n'.repeat(count)}${'Document A1\n'.repeat(count)}`;
    const [once = 0, twice = 0] = [2_000, 4_000].map((count) =>
      workOf(() => fromDatabase(hostile(count), { longest: 1e7 })),
    );
    close();
    expect(twice / once).toBeLessThan(2.5);
  });
});
