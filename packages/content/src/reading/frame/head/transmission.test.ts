import { expect, it } from 'vitest';
import { articleOf } from '../../../testing/article-of.ts';

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
