import { expect, it } from 'vitest';
import { articleOf } from '../../../../testing/article-of.ts';

it('reads an ANPA 1312 header: urgency, slug, version', () => {
  const { headline, markers, slugline, urgency, notes, body } = articleOf(
    'u a BC-VL--Harbor-Wall 2ndLd-Writethru 11-13 0412\n^BC-VL--Harbor-Wall, 2nd Ld-Writethru,0412<\n^Harbor wall holds through the night<\n' +
      '^By ANNA HOLM=\n^Associated Press=\n   MARLOW QUAY, Velmora (AP) _ The wall held, the harbor office said.\n',
  );
  expect({ headline: headline?.text, slug: slugline?.text, urgency }).toEqual({
    headline: 'Harbor wall holds through the night',
    slug: 'BC-VL--Harbor-Wall',
    urgency: 3,
  });
  expect(markers).toMatchObject([{ kind: 'writethru', number: 2 }]);
  expect(notes).toMatchObject([{ reason: 'transmission header', audience: 'editors' }]);
  expect(body.map(({ text }) => text)).toEqual(['The wall held, the harbor office said.']);
});

it("reads dpa's IPTC 7901 header, and the markers above its headline", () => {
  const { headline, markers, slugline, urgency, byline } = articleOf(
    'abc0012 3 i 380  dpa 0045\n\nVelmora/harbour/\nREFILE\n1ST LEAD\nHarbour wall holds through the night\nBy dpa correspondents =\n\n' +
      'Marlow Quay (dpa) - The wall held, the harbour office said.\n',
  );
  expect({ headline: headline?.text, slug: slugline?.text, urgency, byline: byline?.text }).toEqual({
    headline: 'Harbour wall holds through the night',
    slug: 'Velmora/harbour',
    urgency: 3,
    byline: 'By dpa correspondents',
  });
  expect(markers).toMatchObject([{ kind: 'refile' }, { kind: 'lead', number: 1 }]);
});

it('takes no headline for a header', () => {
  const { headline, slugline } = articleOf('AP-style datelines explained\n\nThe style has its rules.');
  expect(headline?.text).toBe('AP-style datelines explained');
  expect(slugline).toBeUndefined();
});

it('reads AFP’s header, its lines one under the other', () => {
  const { slugline, urgency, headline, markers, notes } = articleOf(
    'TX-PAR-ABC12\nafp0231 3 pol 412 afp 0915\nNordavia-vote,2ndlead\nNordavia votes\n\nKARSUND, May 12, 2027 (AFP) - Nordavia voted.\n\nIt rained.',
  );
  expect([slugline?.text, urgency, headline?.text]).toEqual(['Nordavia-vote', 3, 'Nordavia votes']);
  expect(markers).toMatchObject([{ kind: 'lead', number: 2, text: '2ndlead' }]);
  expect(notes.map(({ audience }) => audience)).toEqual(['editors', 'editors']);
});

it('reads how telex opens and what it goes on with', () => {
  const { slugline, urgency, headline, notes } = articleOf(
    'ZCZC KRX045\nU A\nWALL-MARLOW 1STLD\nWALL HOLDS\n    MARLOW, MAY 12, REUTER - THE WALL HELD.\nMORE AH/TB\nNNNN\n',
  );
  expect([slugline?.text, urgency, headline?.text]).toEqual(['WALL-MARLOW 1STLD', 3, 'WALL HOLDS']);
  expect(notes.map(({ text }) => text)).toEqual(['ZCZC KRX045', 'U A', 'MORE AH/TB', 'NNNN']);
});

it('takes a headline that opens on a word with a hyphen for no slug', () => {
  const { headline, slugline } = articleOf(
    'TX-PAR-ABC12\nr i\nAnti-war protest\n\nPARIS, May 5 (AFP) - The wall held.',
  );
  expect([headline?.text, slugline]).toEqual(['Anti-war protest', undefined]);
});

it('reads headers among the controls that frame and set them on the wire', () => {
  const { headline, slugline, urgency, markers, notes, body, published } = articleOf(
    '\x16\x16\x01z4410\x1f-----\nr i\x13\x11 BC-AL--HarborWal 2ndLd-Writethru   02-20 0212\r\n' +
      '\x02^BC-AL--Harbor Wall, 2nd Ld-Writethru,108< \r\n^Harbor wall holds< \r\n' +
      '\t   EASTMERE, Albrund (AP) _ The wall held. \r\n\r\n\t   \x03AP-WF-02-20-16 0337GMT<\r\n\x0c\r\n\x04',
  );
  expect([headline?.text, slugline?.text, urgency, published.value]).toEqual([
    'Harbor wall holds',
    'BC-AL--Harbor Wall',
    4,
    '2016-02-20',
  ]);
  expect(markers).toMatchObject([{ kind: 'writethru', number: 2 }]);
  expect(body.map(({ text }) => text)).toEqual(['The wall held.']);
  expect(notes.every(({ audience }) => audience === 'editors')).toBe(true);
});

it('reads markers that stand above the headline behind the control that opens the text, as they are printed', () => {
  const { headline, markers } = articleOf(
    '\x01eca0003 3 i 380  dpa 0045\r\n\nNordavia/ferries/\r\n\x02REFILE\n1ST LEAD\nFerries sail =\r\n\nKarsund (dpa) - They sailed.\r\n',
  );
  expect(headline?.text).toBe('Ferries sail');
  expect(markers.map(({ text }) => text)).toEqual(['REFILE', '1ST LEAD']);
});

it('reads the number of a format before the slug', () => {
  const { slugline, headline } = articleOf('*9006< ^AP-Top-Headlines,0176<\n^AP Top News at 11:23 p.m.\n^Wall holds\n');
  expect([slugline?.text, headline?.text]).toEqual(['AP-Top-Headlines', 'AP Top News at 11:23 p.m.']);
});

it('parts a place in B from the headline right above it', () => {
  const { headline, dateline } = articleOf('Wall holds\nBEIJING, Oct. 12 (Xinhua) -- The wall held.\n');
  expect([headline?.text, dateline?.places]).toEqual(['Wall holds', ['BEIJING']]);
});

it('reads how PTI opens and signs', () => {
  const { slugline, headline, notes, body } = articleOf(
    'DEL12\nELDWICK-WALL\nWall holds in Eldwick\n\nEldwick, May 12 (PTI) The wall held.\n\nIt rained, the town said. PTI ANH TB\n\nTB',
  );
  expect([slugline?.text, headline?.text, body.map(({ text }) => text)]).toEqual([
    'ELDWICK-WALL',
    'Wall holds in Eldwick',
    ['The wall held.', 'It rained, the town said.'],
  ]);
  expect(notes.map(({ text }) => text)).toEqual(['DEL12', 'TB', 'PTI ANH TB']);
});

it('takes what stands between the controls of a header for the header, in whatever form', () => {
  const { headline, notes, body } = articleOf(
    '\x16\x16\x01a0512 yyr u i BC-EU--Velmora-Ferry   05-06 0712\r\n\x02Ferry sails again\r\n   KARSUND (AP) _ The ferry sailed.\r\n\x03',
  );
  expect(headline?.text).toBe('Ferry sails again');
  expect(body.map(({ text }) => text)).toEqual(['The ferry sailed.']);
  expect(notes.map(({ reason }) => reason)).toContain('transmission header');
});

it.each([
  ['PTI DEL-52 ESPL', 'Karsund, May 5 (PTI) '],
  ['DEL52 ESPL-WALL-LD MINISTER', 'Karsund, May 5 (PTI) '],
  ['14:22', 'KARSUND. May 5 (Interfax) - '],
  ['a0452 ----', 'KARSUND, Velmora (AP) _ '],
])('sets the number or hour %s aside', (line, opening) => {
  const { headline, notes } = articleOf(`${line}\nWall holds through the night\n\n${opening}The wall held.`);
  expect([headline?.text, notes.map(({ text }) => text)]).toEqual(['Wall holds through the night', [line]]);
});

it.each(['a0421 BC-Velmora-Vote 03-08 0210', 'a0421BC-Velmora-Vote  03-08 0190'])(
  'reads the story number, the slug and the day on one line above the slug: %s',
  (line) => {
    const { headline, slugline, body, notes } = articleOf(
      `${line}\r\nBC-Velmora-Vote,0190\r\nVelmora counts votes\r\nKARSUND, Velmora (AP) -- Officials counted votes.\r\n`,
    );
    expect([headline?.text, slugline?.text, body.length]).toEqual(['Velmora counts votes', 'BC-Velmora-Vote', 1]);
    expect(notes).toMatchObject([{ reason: 'transmission header', text: line }]);
  },
);

it.each(['BC-US--Q&A-Brandt', 'US--Q&A-Brandt, 1st Ld-Writethru', 'BC-VL--Obit-O’Brandt'])(
  'takes all the signs of a slug in: %s',
  (line) => {
    const { headline, slugline } = articleOf(`${line}\nBrandt sails again\nKARSUND (AP) -- Peter Brandt left.`);
    expect([headline?.text, slugline?.text]).toEqual(['Brandt sails again', line.split(',')[0]]);
  },
);

it.each(['a0421 is closed after 03-08', 'A 2031 Budget For 03-08', 'b2031 counts its votes'])(
  'takes a headline for no header: %s',
  (line) => {
    expect(articleOf(`${line}\n\nKARSUND, Velmora (AP) -- Officials counted votes.`).headline?.text).toBe(line);
  },
);
