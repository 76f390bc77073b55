import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../../testing/article-of.ts';

it('reads the first line as the headline', () => {
  expect(articleOf('Harbour wall holds\n\nThe wall held overnight.').headline).toMatchObject({
    text: 'Harbour wall holds',
    span: [0, 18],
  });
});

it('reads none where the copy opens on its first paragraph', () => {
  const paragraph =
    'The harbour wall at Marlow Quay held through the night, the harbour office said on Friday, and nobody in the lower town was hurt.';
  expect(articleOf(`${paragraph}\n\nThe tide turned at four.`).headline).toBeNull();
});

it('reads none where the copy opens on its dateline', () => {
  const { headline, dateline } = articleOf('MARLOW QUAY, March 3 (Reuters) - The wall held.\n\nThe tide turned.');
  expect(headline).toBeNull();
  expect(dateline?.places).toEqual(['MARLOW QUAY']);
});

it.each(['KARSUND -- ', 'KARSUND, Nordavia — '])(
  'reads none where the copy opens on a place that is not known: %s',
  (place) => {
    const { headline, dateline } = articleOf(
      `${place}The port reopened on Thursday, officials said.\n\nShips had waited.`,
    );
    expect([headline, dateline?.text]).toEqual([null, place.trim()]);
  },
);

it.each([
  '(This Nov. 25 story corrects the name of the port to Karsund.)',
  'This version of the story corrects the name of the port.',
])('stands below what tells readers how the story was corrected: %s', (note) => {
  const { headline, body } = articleOf(
    `${note}\n\nPort reopens\n\nKARSUND (AP) — The port reopened.\n\nShips had waited.`,
  );
  expect(headline?.text).toBe('Port reopens');
  expect(body[0]).toMatchObject({ kind: 'note', text: note });
});

it('keeps a headline in capitals that reads like a dateline', () => {
  const { headline, dateline } = articleOf(
    'SHIPS IN PORT ROSE ON MARCH 2\n\n    MARLOW QUAY, March 3 - Twelve ships lay in port.\n',
  );
  expect(headline?.text).toBe('SHIPS IN PORT ROSE ON MARCH 2');
  expect(dateline?.date).toEqual({ month: 3, day: 3 });
});

it('keeps brackets at the end of a headline', () => {
  const { headline, markers } = articleOf('Cabinet clears the bill (with conditions)\n\nThe cabinet cleared it.');
  expect(headline?.text).toBe('Cabinet clears the bill (with conditions)');
  expect(markers).toEqual([]);
});

it.each(['March 16, 2027', 'Tuesday, 16 March 2027', 'Published: 2027-03-16 14:20 GMT'])(
  'reads the line below a day that stands first: %s',
  (day) => {
    const { headline, published } = articleOf(`${day}\n\nHarbour wall holds\n\nThe wall held overnight.`);
    expect(headline?.text).toBe('Harbour wall holds');
    expect(published.value?.slice(0, 10)).toBe('2027-03-16');
  },
);

it.each(['KYODO NEWS DIGEST', 'WORLD NEWS SCHEDULE', 'Morning News Briefs: March 3'])(
  'sets aside %s above the headline of one story',
  (title) => {
    const { headline, residue } = articleOf(
      `${title}\n\nHarbour wall holds\n\nELDWICK, March 3 Kyodo - The wall held.`,
    );
    expect(headline?.text).toBe('Harbour wall holds');
    expect(residue).toMatchObject([{ text: title, reason: 'running title' }]);
  },
);

it('keeps the title of a digest, with a story between each two rules', () => {
  const copy = 'Harbour wall holds\n\nELDWICK, March 3 Kyodo - The wall held.\n\n-----\n\nFerry sails\n\nIt sailed.';
  expect(articleOf(`KYODO NEWS DIGEST\n\n${copy}`).headline?.text).toBe('KYODO NEWS DIGEST');
});

it('takes what a release calls itself for no headline', () => {
  const { headline, residue } = articleOf(
    'PRESS RELEASE\n\nWall holds\n\nMARLOW, March 3, 2023 /PRNewswire/ -- The wall held.\n\nIt rained.',
  );
  expect([headline?.text, residue.map(({ text }) => text)]).toEqual(['Wall holds', ['PRESS RELEASE']]);
});

it.each(['Wall holds', 'Wall holds (3)'])('sets it aside where it stands again above the copy: %s', (line) => {
  const { headline, residue, body } = articleOf(`${line}\n\n${line}\n\nKARSUND (AP) -- The wall held.\n\nIt rained.`);
  expect([headline?.text, residue.map(({ text }) => text), body.length]).toEqual([line, [line], 2]);
});

it.each(['Go to Contents Go to Navigation', 'All news', 'Back to Main page', '#World News', 'Left Menu'])(
  'stands below what a page opens on: %s',
  (line) => {
    const { headline, markers } = articleOf(
      `${line}\n\n(LEAD) Wall holds\n\nKARSUND, Oct. 12 (Yonhap) -- The wall held.\n\nIt rained.`,
    );
    expect([headline?.text, markers.length]).toEqual(['Wall holds', 1]);
  },
);

it('takes the day and hour above a headline for none', () => {
  const { headline } = articleOf('12 MAY, 14:32\n\nWall holds\n\nMARLOW, May 12. /TASS/. The wall held.\n\nIt rained.');
  expect(headline?.text).toBe('Wall holds');
});

it('leaves who speaks before a colon in the copy', () => {
  const { dateline, body } = articleOf('How the wall held\n\nPARIS: I saw it hold.\n\nANNA: So did I, all night.');
  expect([dateline, body.length]).toEqual([null, 2]);
});

it.each(['BREAKING NEWS', 'APNewsAlert', 'For Immediate Release', 'FOR IMMEDIATE RELEASE', 'Check against delivery'])(
  'takes %s alone above the headline for none',
  (line) => {
    const { headline, body } = articleOf(`${line}\n\nWall holds\n\nELDWICK (AP) _ The wall held.`);
    expect([headline?.text, body.map(({ text }) => text)]).toEqual(['Wall holds', ['The wall held.']]);
  },
);

it.each([
  'Home News World Sport Business\nSign in Subscribe\nWall holds\nBy Anna Holm',
  'Home | Harbour | Weather\n\nWall holds',
  'By Anna Holm, AP\n\nWall holds',
])('finds the headline below what a page or its writer sets above it: %j', (head) => {
  expect(articleOf(`${head}\n\nThe wall held overnight, the town said.`).headline?.text).toBe('Wall holds');
});

it.each(['By ANNA HOLM\nAP Science Writer\n\nKARSUND (AP) — ', 'By Anna Holm, AP\n\n'])(
  'takes no byline for the headline of copy without one: %j',
  (head) => {
    const { headline, byline, body } = articleOf(`${head}The wall held overnight, the town said.`);
    expect([headline, byline?.names.map((name) => name.toLowerCase()), body.length]).toEqual([null, ['anna holm'], 1]);
  },
);

it.each(['AFP - Wall holds', 'AAP\nWall holds', 'BELGA = Wall holds'])(
  'credits the agency that stands before it: %j',
  (head) => {
    const { headline, credit, source, body } = articleOf(`${head}\n\nThe wall held overnight, the town said.`);
    expect([headline?.text, credit?.text]).toEqual(['Wall holds', head.split(/\W/)[0]]);
    expect([source.agency, body.length]).toEqual([credit?.text.toLowerCase(), 1]);
  },
);

it('keeps the name of an agency out of the copy above it where its end credits one too', () => {
  const { headline, credit, residue, body } = articleOf(
    'AFP - Wall holds\n\nThe wall held overnight, the town said.\n\nSource: AFP',
  );
  expect([headline?.text, credit?.rule, residue[0]?.reason, body.length]).toEqual([
    'Wall holds',
    'credit/label',
    'credit',
    1,
  ]);
});

it.each(['Reuters – what we know', 'Tass - a history'])('keeps the agency that a headline is about: %s', (line) => {
  expect(articleOf(`${line}\n\nKARSUND, May 5 (AP) - The wall held.`).headline?.text).toBe(line);
});

it.each([
  'Video: Ferry returns to port after a night at sea',
  'Photo: Harbour wall holds',
  'GRAPHIC: How the wall held',
])('takes a headline that tells what it stands above for one: %s', (line) => {
  for (const below of ['', 'By Anna Holm\n\n']) {
    const { headline, body } = articleOf(`${line}\n\n${below}ELDWICK (AP) -- The ferry returned.\n\nIt rained.`);
    expect([headline?.text, body.length]).toEqual([line, 2]);
  }
});

it.each([
  'Photo: Anna Holm for the Karsund Post',
  'Image: Karsund Port Authority via AP',
  'Photo: A woman walks on the wall.',
  'In this photo taken on Nov. 12, 2031, a woman walks on the wall. (AP Photo/Anna Holm)',
])('takes no picture’s words for a headline: %s', (line) => {
  const copy = 'By Anna Holm\n\nELDWICK (AP) -- The ferry returned.';
  expect(articleOf(`${line}\n\n${copy}`).headline).toBeNull();
  expect(articleOf(`${line}\n\nHarbour wall holds\n\n${copy}`).headline?.text).toBe('Harbour wall holds');
});

it.each([
  ['By the numbers: Karsund’s budget', true],
  ['By train to Karsund in 40 days', true],
  ['By Anna Holm', false],
  ['By Anna Holm, Karsund Post', false],
])('tells a headline below a picture’s words from who wrote it: %s', (line, isHeadline) => {
  const { headline, byline } = articleOf(
    `Photo: A woman walks on the wall.\n\n${line}\n\nELDWICK (AP) -- The ferry returned.\n\nIt rained.`,
  );
  expect([headline?.text === line, byline === null]).toEqual([isHeadline, isHeadline]);
});

it('stands below the day of its page and who it names as the writer', () => {
  const { headline, notes, body } = articleOf(
    'Published: 12/10/2031 09:30\nBy AFP\n\nHarbour wall holds\n\nELDWICK (AFP) - The ferry returned.\n\nIt rained.',
  );
  expect([headline?.text, notes[0]?.text, body.length]).toEqual([
    'Harbour wall holds',
    'Published: 12/10/2031 09:30',
    2,
  ]);
});

it.each(['', 'ANI | Updated: Nov 12, 2031 15:42 IST\n\n'])(
  'reads none above copy that opens on its day: %j',
  (above) => {
    const { headline, dateline, body } = articleOf(
      `${above}Karsund (Velmora) [Nordavia], November 12 (ANI): The wall held.\n\nIt rained.`,
    );
    expect([headline, dateline?.places, body.length]).toEqual([null, ['Karsund (Velmora) [Nordavia]'], 2]);
  },
);

it('is none of the days of a timeline whose title was stripped', () => {
  const days = ['March 3, 2019 -- The council votes for a wall.', 'Oct. 12, 2027 -- The wall holds.'];
  const { headline, body } = articleOf(days.join('\n\n'));
  expect([headline, body.map(({ text }) => text)]).toEqual([null, days]);
  expect(articleOf(`March 3, 2019: A wall remembered\n\n${'KARSUND (AP) -- It held.'}`).headline?.text).toBe(
    'March 3, 2019: A wall remembered',
  );
});

describe('copy whose headline was stripped', () => {
  const below = 'The town opened the wall to walkers in spring.\n\nNobody was hurt.';

  it.each([
    'Karsund will close the harbour wall to walkers for the winter, as storms grow and the town counts what it costs to mend.',
    'Harbour pilots walked out on Tuesday over a plan to have them sail by night.',
    'The red flag of Velm is already flying over the fort of Karsund.',
  ])('opens on its lead, which is no headline: %s', (lead) => {
    const { headline, body } = articleOf(`${lead}\n\n${below}`);
    expect([headline, body[0]?.text, body.length]).toEqual([null, lead, 3]);
  });

  it.each([
    'Karsund to close its harbour wall for the winter.',
    'Karsund Wall Closed to Walkers: Town Hall Was Warned of the Cost and Did Nothing.',
    'KARSUND TOWN HALL TO CLOSE THE HARBOUR WALL TO WALKERS FOR THE WINTER.',
    'What does Karsund do when the wall of its harbour no longer holds?',
    'Karsund town hall to close harbour wall to walkers and cyclists for winter.',
  ])('has not lost one that ends on a full stop: %s', (title) => {
    expect(articleOf(`${title}\n\n${below}`).headline?.text).toBe(title);
  });

  it.each([`By Anna Holm\n\n${below}`, `KARSUND, Oct. 12 (AP) -- ${below}`, `October 12, 2027\n\n${below}`])(
    'has not lost one that its story follows: %j',
    (story) => {
      const title = 'The town of Karsund is to close its harbour wall to walkers for the winter.';
      expect(articleOf(`${title}\n\n${story}`).headline?.text).toBe(title);
    },
  );
});
