import { expect, it } from 'vitest';
import { articleOf } from '../../../../testing/article-of.ts';

it.each([
  ['Nordavia-ferry-toll,5thlead-WRAP', 'Nordavia-ferry-toll', ['5thlead', 'WRAP']],
  ['Nordavia-politics-vote,LEAD', 'Nordavia-politics-vote', ['LEAD']],
  ['Nordavia-politics-vote-quotes,FOCUS', 'Nordavia-politics-vote-quotes', ['FOCUS']],
  ['Fbl-WC-NOR,sched', 'Fbl-WC-NOR', []],
  ['US--Wall Verdict, 1st Ld-Writethru', 'US--Wall Verdict', ['1st Ld-Writethru']],
  ['US--Wall Verdict,1st Ld-Writethru', 'US--Wall Verdict', ['1st Ld-Writethru']],
])('reads the slug %s without a header above it, set off or not', (line, slug, versions) => {
  for (const gap of ['\n', '\n\n']) {
    const { slugline, headline, markers } = articleOf(
      `${line}${gap}Wall holds\n\nKARSUND, May 5 (AFP) - The wall held.`,
    );
    expect([slugline?.text, headline?.text, markers.map(({ text }) => text)]).toEqual([slug, 'Wall holds', versions]);
  }
});

it.each(['Anti-war,anti-tax rally fills Karsund', 'Wall-to-wall', 'US--led talks open in Karsund'])(
  'takes a headline for no slug: %s',
  (line) => {
    expect(articleOf(`${line}\n\nKARSUND, May 5 (AFP) - The wall held.`).headline?.text).toBe(line);
  },
);

it.each([
  ['WALL KARSUND\n', 'Karsund, May 5 (EFE).- '],
  ['N Korea-wall\n', 'SEOUL, May 5 (Yonhap) -- '],
  ['Cabinet-wall\n\n', 'SEOUL, May 5 (Yonhap) -- '],
  ['bsf090 4 vm 85 sda 0123\n\nVessa/Wall\n', 'Bern (ats) '],
])('reads the slug above a headline: %j', (head, dateline) => {
  const { slugline, headline } = articleOf(`${head}Wall holds through the night\n\n${dateline}The wall held.`);
  expect([slugline?.text, headline?.text]).toEqual([head.trim().split('\n').at(-1), 'Wall holds through the night']);
});

it.each([
  'By Jo Fenn, PA',
  'By Jo Fenn, PA Scotland',
  'By Jo Fenn, PA Political Editor',
  'By Jo Fenn, Tom Reed and Ada Brenn, PA',
  'By Jo Fenn, PA Political Correspondent',
])('knows PA’s slug by the desk of whoever wrote it: %s', (by) => {
  const { slugline, headline } = articleOf(`1 WALL Tax\nTAX ON WALLS TO RISE\n\n${by}\n\nA tax will rise, he said.`);
  expect([slugline?.text, headline?.text]).toEqual(['1 WALL Tax', 'TAX ON WALLS TO RISE']);
});

it('keeps a headline in capitals over one that does not stand above the first paragraph', () => {
  expect(articleOf('WALL HOLDS\nKarsund waits for the tide\n\nThe wall held.').headline?.text).toBe('WALL HOLDS');
});

it.each([
  ['STRICTLY EMBARGOED', 'EFE'],
  ['UNDER EMBARGO', 'EFE'],
  ['STRICT EMBARGO', 'Reuters'],
])('takes no hold for a slug: %s above a headline of %s', (line, agency) => {
  const { slugline, status } = articleOf(
    `${line}\nWall holds through the night\n\nKarsund, May 5 (${agency}) - The wall held.`,
  );
  expect([slugline, status]).toEqual([undefined, 'withheld']);
});

it.each([
  ['BREAKING NEWS', 'EFE'],
  ['CHECK AGE', 'EFE'],
  ['RECASTS THROUGHOUT', 'EFE'],
  ['BEGIN OPTIONAL', 'EFE'],
  ['WALL KARSUND', 'Reuters'],
])('takes %s above a headline of %s for no slug', (line, agency) => {
  const { slugline } = articleOf(
    `${line}\nWall holds through the night\n\nKarsund, May 5 (${agency}) - The wall held.`,
  );
  expect(slugline).toBeUndefined();
});

it.each([
  ['Velm-vote-politics,4THLEAD-WRAP', 'Velm-vote-politics', ['4THLEAD', 'WRAP'], 'KARSUND, May 5 (AFP) - '],
  ['Velm-vote-politics', 'Velm-vote-politics', [], 'KARSUND, May 5 (AFP) - '],
  ['1 POLICE Karsund', '1 POLICE Karsund', [], 'By Anna Holm, PA\n\n'],
  ['bc-wall (500) (EDS: photos available)', 'bc-wall', [], 'By Anna Holm, dpa\n\nKarsund (dpa) - '],
  ['WALL KARSUND 2ND LEAD', 'WALL KARSUND', ['2ND LEAD'], 'By Anna Holm\n\nKARSUND, May 5 AAP - '],
  ['WALL KARSUND WRAP', 'WALL KARSUND', ['WRAP'], 'MARLOW, May 5 AAP - '],
  ['GENERAL', 'GENERAL', [], 'KARSUND, May 5 (Bernama) -- '],
  ['WALL KARSUND (Wrap-up)', 'WALL KARSUND', [], 'Karsund, May 5 (EFE).- '],
  ['Wall-Karsund, 1st Writethru', 'Wall-Karsund', ['1st Writethru'], 'KARSUND, Ont. - '],
])('reads the slug %s above a headline whose story follows', (line, slug, versions, opening) => {
  const { slugline, headline, markers, body } = articleOf(
    `${line}\nWall holds through the night\n\n${opening}The wall held.\n\nIt rained.`,
  );
  expect([slugline?.text, headline?.text, markers.map(({ text }) => text)]).toEqual([
    slug,
    'Wall holds through the night',
    versions,
  ]);
  expect(body.map(({ text }) => text)).toEqual(['The wall held.', 'It rained.']);
});

it.each([
  'Stalemate\nKarsund waits for the tide\n\nThe wall held.',
  'KARSUND TAKE 1-0 LEAD\nHolm scores early\n\nKARSUND, May 5 (AFP) - The wall held.',
  '3 DEAD In Karsund\nWall gives way at night\n\nKARSUND, May 5 (AP) - The wall held.',
  'Karsund-Marlow ferry\nA boat for all seasons\n\nKARSUND, May 5 (AP) - The wall held.',
  'VOTE 2027\nKarsund goes to the polls\n\nKARSUND, May 5 (AFP) - The wall held.',
])('keeps the headline of %j', (copy) => {
  const { headline, slugline } = articleOf(`${copy}\n\nIt rained.`);
  expect([headline?.text, slugline]).toEqual([copy.split('\n')[0], undefined]);
});

it('keeps the credit above a headline for no slug', () => {
  const { credit, slugline } = articleOf(
    'AFP\nWall holds through the night\n\nKARSUND (AFP) - The wall held.\n\nIt rained.',
  );
  expect([credit?.text, slugline]).toEqual(['AFP', undefined]);
});

it.each([
  ['URGENT\nWALL KARSUND\n', 'WALL KARSUND', ['URGENT'], 'Karsund, May 5 (EFE).- '],
  ['URGENT\n\nVelm-wall-karsund\n\n', 'Velm-wall-karsund', ['URGENT'], 'KARSUND, May 5, 2031 (AFP) - '],
  ['FARES CAP LEAD\n\n', 'FARES CAP', ['LEAD'], 'By Anna Holm\n\nKARSUND, May 5 AAP - '],
  ['FARES LEAD\n', 'FARES', ['LEAD'], 'By Anna Holm\nKARSUND, May 5 AAP - '],
  ['NEWSALERT-WALL\n', 'NEWSALERT-WALL', ['NEWSALERT'], 'Karsund, May 5 (PTI) '],
])('reads the slug that its agency alone sets so, a marker above it or not: %j', (head, slug, versions, opening) => {
  const { slugline, headline, markers } = articleOf(`${head}Wall holds through the night\n\n${opening}The wall held.`);
  expect([slugline?.text, headline?.text, markers.map(({ text }) => text)]).toEqual([
    slug,
    'Wall holds through the night',
    versions,
  ]);
});

it('reads PA’s slug right above who wrote it, of copy without a headline', () => {
  const { slugline, headline, byline, source } = articleOf(
    '2 POLITICS Fares\n\nBy Anna Holm, PA Political Correspondent\n\nFares will rise by no more than three per cent, the minister said.',
  );
  expect([slugline?.text, headline, byline?.names, source.agency]).toEqual([
    '2 POLITICS Fares',
    null,
    ['Anna Holm'],
    'pa',
  ]);
});

it.each(['\n', '\n\n'])('reads PA’s slug above a headline in capitals and its sport desk below: %j', (gap) => {
  const { slugline, headline, byline, source, body } = articleOf(
    `SOCCER Marlow${gap}MARLOW LATE SHOW SINKS KARSUND\n\nBy Anna Holm, PA Sport\n\nMarlow scored twice in four minutes.\n\nIt rained.`,
  );
  expect([slugline?.text, headline?.text, byline?.names, source.agency, body.length]).toEqual([
    'SOCCER Marlow',
    'MARLOW LATE SHOW SINKS KARSUND',
    ['Anna Holm'],
    'pa',
    2,
  ]);
});

it.each([
  ['SOCCER Special\nMarlow late show sinks Karsund', 'By Anna Holm, Harbour Sport'],
  ['MARLOW Wins\nMarlow late show sinks Karsund', 'By Anna Holm'],
  ['SOCCER Marlow\nMARLOW LATE SHOW SINKS KARSUND', 'By Anna Holm, AP Sport'],
])('takes %j above a byline of no desk of PA for no slug', (head, by) => {
  const { slugline } = articleOf(`${head}\n\n${by}\n\nMarlow scored twice in four minutes.\n\nIt rained.`);
  expect(slugline).toBeUndefined();
});

it('reads an alert that is signed on its only line', () => {
  const { slugline, headline, source, notes } = articleOf('NEWSALERT-WALL\nWall holds; nobody hurt: Officials. PTI RG');
  expect([slugline?.text, headline?.text, source.agency]).toEqual([
    'NEWSALERT-WALL',
    'Wall holds; nobody hurt: Officials.',
    'pti',
  ]);
  expect(notes).toMatchObject([{ text: 'PTI RG', reason: 'sign-off' }]);
});

it.each([
  ['KARSUND TAKES EARLY LEAD', 'KARSUND, May 5 (AP) - '],
  ['EAGLES TAKE LEAD', 'KARSUND, May 5 AAP - '],
  ['EAGLES IN THE LEAD', 'KARSUND, May 5 AAP - '],
  ['KARSUND KEEPS GIFTS UNDER WRAP', 'KARSUND, May 5 AAP - '],
  ['HOLM EXTENDS LEAD', 'KARSUND, May 5 AAP - '],
  ['KARSUND TAKES EARLY LEAD', 'KARSUND, May 5 AAP - '],
  ['Tit-for-tat', 'KARSUND (AP) - '],
  ['12 KILLED Overnight', 'By Anna Holm, Karsund Post\n\n'],
])('keeps the headline %s over its deck in %s', (line, opening) => {
  const { headline, slugline } = articleOf(`${line}\n\nHolm scores twice in a minute\n\n${opening}The wall held.`);
  expect([headline?.text, slugline]).toEqual([line, undefined]);
});

it.each([
  ['WALL-HARBOUR-TIDE', 'Wall holds through the night\n\nBy Anna Holm, PA\n\n', 'Wall holds through the night'],
  ['KSU-Rec-Eagles-Otters', 'KARSUND - ', undefined],
])('reads the keywords %s above %s', (slug, opening, head) => {
  const { slugline, headline } = articleOf(`${slug}\n\n${opening}The wall held through the night.\n\nIt rained.`);
  expect([slugline?.text, headline?.text]).toEqual([slug, head]);
});

it.each([
  ['BY-ELECTION', 'Holm wins the seat\n\nBy Anna Holm, PA\n\n'],
  ['Tit-for-tat', 'KARSUND - '],
  ['Austria-Hungary', 'KARSUND - '],
  ['WALL-HARBOUR-TIDE HOLDS', 'KARSUND - '],
])('keeps the headline %s above %s', (line, opening) => {
  const { headline, slugline } = articleOf(`${line}\n\n${opening}The wall held through the night.\n\nIt rained.`);
  expect([headline?.text, slugline]).toEqual([line, undefined]);
});
