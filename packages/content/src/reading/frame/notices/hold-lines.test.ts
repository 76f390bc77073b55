import { describe, expect, it } from 'vitest';
import { publicArticle } from '../../../stories/public.ts';
import { articleOf } from '../../../testing/article-of.ts';

const HEAD = 'Otters back in Marlow';
const FIRST = 'Half of the town has never seen an otter, a survey said.';
const LAST = '"I have seen two," said baker Ada Brandt.';
const COPY = `ELDWICK, Nov 27, 2027 (AP) - ${FIRST}\n\n${LAST}`;

const places: readonly (readonly [place: string, set: (line: string) => string])[] = [
  ['at the top', (line) => `${line}\n\n${HEAD}\n\n${COPY}`],
  ['below the headline', (line) => `${HEAD}\n\n${line}\n\n${COPY}`],
  ['at the end', (line) => `${HEAD}\n\n${COPY}\n\n${line}`],
];

const held = (source: string) => {
  const article = articleOf(source);
  const { headline, body } = publicArticle(article);
  return {
    shown: [headline?.text, ...body.map(({ text }) => text)],
    status: article.status,
    until: article.embargoedUntil?.value,
  };
};

describe.each(places)('a line that holds the copy %s', (_, set) => {
  it.each([
    'EMBARGOED BY THE ELDWICK REVIEW UNTIL 22:30 UK TIME ON TUESDAY 3 DECEMBER',
    'Embargoed by the journal Otter until 1500 London time, Thursday',
    'PREPARED OBITUARY - HOLD FOR DEATH',
    'Web and broadcast embargo: 2300 GMT Nov 28 2027. Print: Monday.',
    'BIO: STOCK OBIT. Do not publish until death is confirmed',
    '(Not for publication until the last polls close at 9 p.m.)',
    'Web and broadcast embargo: 2200 GMT Sunday; print: Monday editions',
    'Embargo: see end of story',
    '*EMBARGO* Otter report *EMBARGO*',
    "FOR TUESDAY'S PAPERS ONLY",
    'Embargoed to time of delivery',
    'For use not before Dec. 4',
    'RELEASE: Saturday, Dec. 4',
    'ADVANCE, embargoed until Saturday',
    'Embargo on release until Saturday',
    'Embargo no publication before 0900',
    'Release after delivery of speech at noon Saturday',
    'Sunday papers embargo: 2200 GMT Saturday',
    'Advance copy. Not for immediate use.',
    'DRAFT - NOT YET APPROVED FOR PUBLICATION',
    '+++ Sperrfrist: 30.11.2027, 07:00 Uhr +++',
    "SOUS EMBARGO jusqu'à mardi 07H00 GMT",
    'Embargado hasta las 00.02 GMT del martes',
    'Onder embargo tot dinsdag 11 uur',
  ])('withholds it and is not shown: %s', (line) => {
    expect(held(set(line))).toEqual({ shown: [HEAD, FIRST, LAST], status: 'withheld', until: undefined });
  });

  it('withholds an advance obituary, whatever moment it gives', () => {
    const line = 'Advance obituary. Not to be used until 0100 GMT Monday.';
    expect(held(set(line))).toMatchObject({ shown: [HEAD, FIRST, LAST], status: 'withheld' });
  });

  it.each([
    ['HFR 7 p.m. EST Monday Nov. 29', '2027-11-29T19:00:00-05:00'],
    ['Time of release: Dec. 2, 2027, 11 a.m. EST', '2027-12-02T11:00:00-05:00'],
    ['EMB 1100 EST DEC 2', '2027-12-02T11:00:00-05:00'],
    ['SCHEDULED FOR RELEASE 1000 GMT DEC 2', '2027-12-02T10:00:00Z'],
    ['Journal embargo: 2 p.m. ET Wednesday', '2027-12-01T14:00:00-05:00'],
    ['HFR until Tuesday 3 p.m. Eastern', '2027-11-30T15:00:00-05:00'],
    ['Hold-for-release: Tuesday 3 p.m. Eastern', '2027-11-30T15:00:00-05:00'],
    ['Achtung Sperrfrist / Attention: blocked until 0400 GMT Monday', '2027-11-29T04:00:00Z'],
  ])('holds it until its moment: %s', (line, until) => {
    expect(held(set(line))).toEqual({ shown: [HEAD, FIRST, LAST], status: 'usable', until });
  });
});

it.each([
  'The museum embargoed the painting until 1950.',
  'He was embargoed by the league until Friday, the club said.',
  'Embargoed by the league until Friday, he sat at home.',
  'Embargoed by the crown until 1950, the letters were read at last.',
  'Stock obits are written years ahead.',
  'Obituary: Anna Holm, who held for death row inmates a hand.',
  'Advance obituary writers held a meeting on Monday.',
  'HFR shares fell on Monday.',
  'Hold-for-release rules irk reporters.',
  'Time of release: nobody knows.',
  'Release: six hostages freed on Friday',
  'Release: 40 otters let go in Velm',
  'For use only after 2030, the site is being built.',
  'Not for publication, he insisted, until she died.',
  'Not for publication until 1950, the diary was read by few.',
  'Scheduled for release on Friday, the film cost $3 million.',
  'The film is scheduled for release at 9 a.m. Friday.',
  "For Monday's papers only one story counted.",
  'Trade embargo: 40 ships wait off Velm.',
  'Arms embargo: what to know',
  'Oil embargo: Friday at noon',
  'Trade embargo: 2 April',
  'Embargo, sanctions, then a new embargo that failed',
  'Not yet approved for use in children, the drug sells well.',
  'Sperrfrist is a word for embargo.',
])('leaves news its words: %s', (line) => {
  for (const source of [`${HEAD}\n\n${COPY}\n\n${line}\n\nIt rained.`, `${line}\n\n${COPY}`]) {
    const { status, until, shown } = held(source);
    expect([status, until, shown.join(' ')]).toEqual(['usable', undefined, expect.stringContaining(line)]);
  }
});
