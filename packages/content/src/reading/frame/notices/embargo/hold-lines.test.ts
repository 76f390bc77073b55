import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../../testing/article-of.ts';
import { shown } from '../../../../testing/shown.ts';

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
  return {
    shown: shown(article),
    status: article.status,
    until: article.embargoedUntil?.value,
  };
};

describe.each(places)('a line that holds the copy %s', (_, set) => {
  it.each([
    'Honours: strictly embargoed to 22.30 Friday December 4',
    'Budget preview - embargoed until the minister sits down',
    'Court report: not to be published until the verdicts are in',
    'Otters: not for publication before 10.30pm on Friday',
    'Survey: for release 0001 Dec 5',
    'Obit prepared in advance. Not to be used until death is announced.',
    'OTTER OBIT (NOT TO BE USED UNTIL DEATH IS ANNOUNCED)',
    'Advance for weekend use, Dec. 5-6',
    'EDITORS: This is an advance for weekend use, Dec. 5-6.',
    'This feature is for use on or after Saturday December 5',
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
    'RELEASE: 6 p.m. Saturday, Dec. 4',
    'Release: on delivery, about 6 p.m.',
    'Release: not before 6 p.m.',
    '{embargoed until Thursday}',
    'Embargo, Thursday 1800 hours',
    'Embargo - Thursday 2 December',
    '*** EMBARGO *** Thursday',
    'Strictly embargoed, Thursday 2 December',
    'UNDER STRICT EMBARGO until the minister speaks',
    'Under strict embargo until publication',
    'Nature embargo: Wednesday 1 December',
    'Lancet embargo: 2 December',
    'Broadcast embargo: December 2',
    'Release on notice',
    'Release after notice',
    'Embargo: see the end',
    'Embargo: see at the foot',
    'Prewritten obit - hold',
    'Pre-written obituary: do not use',
    'This story is for Sunday papers',
    'This copy is for Sunday papers.',
    'For Sunday newspapers only',
    'sperrfrist: donnerstag',
    'Sperrfrist: nach Ende der Rede',
    'Embargo fino al 2 dicembre',
    'Sotto embargo fino alle 18 di giovedi 2',
    'Do not use until we call',
    'Not for release before results',
    'Must not be used until lawyers have phoned',
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
    ['Results due 7 a.m. GMT Dec 5 - hold until then', '2027-12-05T07:00:00Z'],
    ['OTTERS: EMBARGOED UNTIL 0700 GMT DEC 3', '2027-12-03T07:00:00Z'],
    ['HFR 7 p.m. EST Monday Nov. 29', '2027-11-29T19:00:00-05:00'],
    ['Time of release: Dec. 2, 2027, 11 a.m. EST', '2027-12-02T11:00:00-05:00'],
    ['EMB 1100 EST DEC 2', '2027-12-02T11:00:00-05:00'],
    ['SCHEDULED FOR RELEASE 1000 GMT DEC 2', '2027-12-02T10:00:00Z'],
    ['Embargo, Thursday 1800 GMT', '2027-12-02T18:00:00Z'],
    ['Journal embargo: 2 p.m. ET Wednesday', '2027-12-01T14:00:00-05:00'],
    ['HFR until Tuesday 3 p.m. Eastern', '2027-11-30T15:00:00-05:00'],
    ['Hold-for-release: Tuesday 3 p.m. Eastern', '2027-11-30T15:00:00-05:00'],
    ['Achtung Sperrfrist / Attention: blocked until 0400 GMT Monday', '2027-11-29T04:00:00Z'],
  ])('holds it until its moment: %s', (line, until) => {
    expect(held(set(line))).toEqual({ shown: [HEAD, FIRST, LAST], status: 'usable', until });
  });
});

it.each([
  'Velmora: embargo until 2030 holds',
  'Oil - embargo of 1973 looms over talks',
  'Otters: not to be sold before 2030',
  'Hotel: do not use lifts, crews warn',
  'Review: Hold until morning, by Ada Holm',
  'Cuba: embargo to end by Friday, minister says',
  'Budget: no tax before 2030',
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
  'Sperrfrist-Regelung verletzt',
  'Arms embargo: Sunday at noon',
  'Cuba embargo: Feb. 7, 1962',
  'Norwegian wheat embargo: Thursday 14 October',
  'Embargo - Friday talks loom over Velm',
  'Embargo, Thursday talks loom over Velm',
  'Under strict embargo, 14 ships lay off Velm.',
  'Strictly embargoed, 40 tons of oil were sold.',
  'Embargo, 14 years on',
  'Embargo: see how Velm lives',
  'Release after notice of appeal',
  'Prewritten obits fill the drawer.',
  'This story is for Sunday cooks',
  'Embargo fino in fondo',
  'Do not publish until trial ends, court tells paper',
  'Do not release until paid: pirates warn Karsund ship',
])('leaves news its words: %s', (line) => {
  for (const source of [`${HEAD}\n\n${COPY}\n\n${line}\n\nIt rained.`, `${line}\n\n${COPY}`]) {
    const { status, until, shown } = held(source);
    expect([status, until, shown.join(' ')]).toEqual(['usable', undefined, expect.stringContaining(line)]);
  }
});

it('withholds what gives the day of its release above the copy', () => {
  for (const line of ['RELEASE: Saturday, Dec. 4', 'Release: Thursday', 'Release: Dec. 4, 2027'])
    for (const source of [
      `${line}\n\n${HEAD}\n\n${COPY}`,
      `${line}\n${HEAD}\n\n${COPY}`,
      `${HEAD}\n\n${line}\n\n${COPY}`,
    ])
      expect(held(source)).toMatchObject({ shown: [HEAD, FIRST, LAST], status: 'withheld' });
});

it.each([
  `${HEAD}\n\nDirector: Anna Holm\n\nRelease: Oct. 14\n\nRunning time: 2:10\n\n${COPY}`,
  `${HEAD}\n\nDirector: Anna Holm\nRelease: Oct. 14\nRunning time: 2:10\n\n${COPY}`,
  `Release: Oct. 14\n\nDirector: Anna Holm\n\n${COPY}`,
  `${HEAD}\n\n${COPY}\n\nDirector: Anna Holm\n\nRelease: Oct. 14 (US)\n\nRunning time: 2:10`,
  `${HEAD}\n\n${COPY}\n\nRelease: Friday`,
  `${HEAD}\n\n${COPY}\n\nRelease: 2027`,
  `${HEAD}\n\n${COPY}\n\nRelease: 14.10.2027`,
  `${HEAD}\n\nRelease: 2027\n\n${COPY}`,
  `Release: 2027\n\n${COPY}`,
])('leaves readers the day that a film comes out: %j', (source) => {
  const { status, shown } = held(source);
  expect([status, shown.join(' ')]).toEqual(['usable', expect.stringContaining('Release: ')]);
});
