import { expect, it } from 'vitest';
import { articleOf } from '../../../../testing/article-of.ts';
import { read } from '../../../read.ts';

const heldBy = (line: string, published?: string) => {
  const { article, diagnostics } = read(`Wall holds\n\n${line}\n\nELDWICK (AP) - The wall held.`, {
    id: 'copy',
    ...(published ? { published } : {}),
  });
  return { until: article?.embargoedUntil?.value, status: article?.status, codes: diagnostics.map(({ code }) => code) };
};

it.each([
  ['EMBARGOED until 0900 GMT Nov 3, 2025', '2025-11-03T09:00:00Z'],
  ['HOLD FOR RELEASE 6 p.m. EST Friday, March 3, 2023', '2023-03-03T18:00:00-05:00'],
  ['EMBARGO: not for use before 09:30 KST, 3 March 2023', '2023-03-03T09:30:00+09:00'],
  ['Embargoed until 12:01 a.m. GMT on Jan. 5, 2024', '2024-01-05T00:01:00Z'],
  ['EMBARGOED until 11:59 p.m. Nov 3, 2023 GMT', '2023-11-03T23:59:00Z'],
  ['EMBARGOED until Nov 3rd, 2023 at 2000 GMT', '2023-11-03T20:00:00Z'],
  ['EMBARGOED until Nov 3, 2023, 2000 GMT', '2023-11-03T20:00:00Z'],
  ['EMBARGOED until noon GMT Nov 3, 2025', '2025-11-03T12:00:00Z'],
  ['EMBARGOED until midnight GMT Nov 3, 2025', '2025-11-04T00:00:00Z'],
  ['EMBARGOED until 9 a.m. ET July 3, 2025', '2025-07-03T09:00:00-04:00'],
  ['EMBARGOED until 9 a.m. ET Dec 3, 2025', '2025-12-03T09:00:00-05:00'],
  ['EMBARGOED until 12:30 a.m. ET Nov 2, 2025', '2025-11-02T00:30:00-05:00'],
  ['EMBARGOED until 9 a.m. EDT July 3, 2025', '2025-07-03T09:00:00-04:00'],
  ['EMBARGOED until 9 a.m. CT July 3, 2025', '2025-07-03T09:00:00-05:00'],
  ['EMBARGOED until 9 a.m. Central Dec 3, 2025', '2025-12-03T09:00:00-06:00'],
  ['EMBARGOED until 9 a.m. Mountain time, Dec 3, 2025', '2025-12-03T09:00:00-07:00'],
  ['EMBARGOED until 9 a.m. U.S. Pacific Time July 3, 2025', '2025-07-03T09:00:00-07:00'],
  ['EMBARGOED until 9 a.m. Pacific Daylight Time July 3, 2025', '2025-07-03T09:00:00-07:00'],
  ['EMBARGOED until 9 a.m. Pacific (noon Eastern) July 3, 2025', '2025-07-03T09:00:00-07:00'],
  ['Not for publication before 6 a.m. Pacific time on Sunday, November 2, 2025', '2025-11-02T06:00:00-08:00'],
  ['EMBARGOED until 0900 GMT 2025-11-03', '2025-11-03T09:00:00Z'],
  ['EMBARGOED until 2025-11-03 09:00 KST', '2025-11-03T09:00:00+09:00'],
  ['EMBARGOED until 0900 GMT 11/13/2025', '2025-11-13T09:00:00Z'],
  ['EMBARGOED until 0900 hours GMT Nov 3, 2025', '2025-11-03T09:00:00Z'],
  ['EMBARGOED: Not for release until 1600 GMT Wednesday March 15, 2023', '2023-03-15T16:00:00Z'],
  ['EMBARGOED until 1600 GMT Wednesday, 15 March 2023', '2023-03-15T16:00:00Z'],
  ['EMBARGOED until 6 p.m. Central Standard Time Nov 3, 2025', '2025-11-03T18:00:00-06:00'],
  ['EMBARGOED until 9 a.m. Central European Time Nov 3, 2025', '2025-11-03T09:00:00+01:00'],
  ['EMBARGOED until 9 a.m. Central European Summer Time June 3, 2025', '2025-06-03T09:00:00+02:00'],
  ['EMBARGOED until 9 a.m. South Africa Standard Time Nov 3, 2025', '2025-11-03T09:00:00+02:00'],
  ['EMBARGOED until 9 A.M. HONG KONG TIME NOV 3, 2025', '2025-11-03T09:00:00+08:00'],
  ['EMBARGOED until 0900 Seoul time Nov 3, 2025', '2025-11-03T09:00:00+09:00'],
])('reads %s', (line, until) => {
  expect(heldBy(line)).toMatchObject({ until, status: 'usable' });
});

it.each([
  ['0900 GMT Nov 3', '2025-11-03', '2025-11-03T09:00:00Z'],
  ['0900 GMT Jan 3', '2022-12-30', '2023-01-03T09:00:00Z'],
  ['0900 GMT Dec 30', '2022-12-30T18:00:00Z', '2022-12-30T09:00:00Z'],
  ['2300 GMT Jan 2', '2023-01-03T08:00:00+09:00', '2023-01-02T23:00:00Z'],
  ['0900 GMT Feb 29', '2023-12-20', '2024-02-29T09:00:00Z'],
])('without a year, %s is the first one not before the copy’s day, %s', (moment, published, until) => {
  expect(heldBy(`EMBARGOED until ${moment}`, published).until).toBe(until);
});

it.each([
  ['0001 GMT Friday', '2026-11-26', '2026-11-27T00:01:00Z'],
  ['6 p.m. EST Wednesday', '2026-11-26', '2026-12-02T18:00:00-05:00'],
  ['1800 GMT Thursday', '2026-11-26', '2026-11-26T18:00:00Z'],
])('of a day of the week alone, %s is the first one not before the copy’s day, %s', (moment, published, until) => {
  expect(heldBy(`EMBARGO: ${moment}`, published).until).toBe(until);
});

it.each([
  ['0001 GMT Friday', undefined],
  ['0001 GMT Friday', '2026-11-27'],
  ['0001 GMT next Friday', '2026-11-26'],
  ['Friday', '2026-11-26'],
  ['0001 GMT Friday, print: Saturday', '2026-11-26'],
])('withholds copy whose embargo may be of more than one day of the week: %s', (moment, published) => {
  expect(heldBy(`EMBARGO: ${moment}`, published)).toMatchObject({ until: undefined, status: 'withheld' });
});

it('withholds copy whose embargo has no day in the calendar of its year', () => {
  expect(heldBy('EMBARGOED until 0900 GMT Feb 29', '2022-01-20')).toMatchObject({
    until: undefined,
    status: 'withheld',
  });
});

it.each([
  'EMBARGOED until 0900 GMT Nov 3',
  'EMBARGOED until further notice',
  'EMBARGOED until 9 a.m. Nov 3, 2025',
  'EMBARGOED until 9 a.m. CST Nov 3, 2025',
  'EMBARGOED until 9 a.m. Riverside Time Nov 3, 2025',
  'EMBARGOED until 9 a.m. Pacific (11 a.m. Eastern) Nov 3, 2025',
  'EMBARGOED until 0900 IST Nov 3, 2025',
  'EMBARGOED until 0900 GMT (7 p.m. KST) Nov 3, 2025',
  'EMBARGOED until 0900 Nov 3, 2025, 1000 GMT',
  'EMBARGOED until Nov 3 2000 GMT',
  'EMBARGOED until 0900 GMT Nov 3-4, 2025',
  'EMBARGOED until 0900 GMT Nov 3, 2025, or Nov 4, 2025',
  'EMBARGOED until 0900 GMT Friday, Nov 3, 2025',
  'EMBARGOED until 0900 GMT Nov 31, 2025',
  'EMBARGOED until 0900 GMT 11/3/2025',
  'EMBARGOED until 9 a.m. local time Nov 3, 2025',
  'EMBARGOED until noon Nov 3, 2025',
  'EMBARGOED until 0900 GMT last Nov 3',
  'EMBARGOED until two hours after 0900 GMT Nov 3, 2025',
])('withholds copy whose embargo has no moment: %s', (line) => {
  const { until, status, codes } = heldBy(line);
  expect({ until, status }).toEqual({ until: undefined, status: 'withheld' });
  expect(codes).toContain('embargo-open');
});

it('leaves a story about an embargo alone', () => {
  expect(heldBy('Embargoed goods were found in the port, the office said.').status).toBe('usable');
});

it.each(['0900 GMT (6 p.m. KST)', '0900 GMT / 1000 CET', '4 a.m. EST, 0900 GMT'])(
  'reads %s as the one moment that it is',
  (times) => {
    const { embargoedUntil, status } = articleOf(`EMBARGOED until ${times} Nov 3, 2025\n\nWall holds\n\nIt held.`);
    expect(Date.parse(embargoedUntil?.value ?? '')).toBe(Date.parse('2025-11-03T09:00:00Z'));
    expect(status).toBe('usable');
  },
);

it.each([
  ['ELDWICK, Nov 2, 2025 (AFP) - The wall held.', '2025-11-03T09:00:00Z'],
  ['Nov. 2, 2025\n\nELDWICK, Nov 2 (Reuters) - The wall held.', '2025-11-03T09:00:00Z'],
  ['ELDWICK (AP) _ The wall held.\n\nAP-WF-11-02-25 0337GMT', '2025-11-03T09:00:00Z'],
])('takes the year that the copy states elsewhere: %s', (copy, until) => {
  const { embargoedUntil, status } = articleOf(`EMBARGOED until 0900 GMT Nov 3\n\nWall holds\n\n${copy}`);
  expect(embargoedUntil?.value).toBe(until);
  expect(status).toBe('usable');
});

it.each([
  'ELDWICK, Nov 2 (Reuters) - The wall of 2019 held.',
  'Nov. 2, 2025\n\nELDWICK, Nov 2, 2024 (AFP) - The wall held.',
])('withholds copy that states no year, or two: %s', (copy) => {
  expect(articleOf(`EMBARGOED until 0900 GMT Nov 3\n\nWall holds\n\n${copy}`).status).toBe('withheld');
});

it.each([
  'Adv09 for release Tuesday, March 9, and thereafter',
  'Please do not use this story before Friday.',
  'Do not publish this story until the minister has spoken.',
  'Attention editors: do not use before the speech.',
])('withholds what no moment ends: %s', (line) => {
  expect(articleOf(`${line}\n\nWall holds\n\nELDWICK (AP) _ The wall held.\n`)).toMatchObject({ status: 'withheld' });
});

it.each([
  'Attention editors: embargoed for release until Thursday, March 9, 2023 at 6 a.m. GMT',
  'NOTE TO EDITORS - EMBARGOED UNTIL 0600 GMT MARCH 9, 2023',
  'Eds: Hold for release until 0600 GMT March 9, 2023',
])('reads the embargo behind whom it is for: %s', (line) => {
  const { embargoedUntil } = articleOf(`${line}\n\nWall holds\n\nELDWICK (AP) _ The wall held.\n`);
  expect(embargoedUntil?.value).toBe('2023-03-09T06:00:00Z');
});

it.each([
  ['This story is under embargo until March 9, 2023 at 0600 GMT.', '2023-03-09T06:00:00Z'],
  ['This story is embargoed until 0600 GMT on March 9, 2023.', '2023-03-09T06:00:00Z'],
  ['Eds: This story is under embargo until 9 a.m. EDT June 2, 2023.', '2023-06-02T09:00:00-04:00'],
  ['Release: 0001hrs BST Friday June 2, 2023', '2023-06-02T00:01:00+01:00'],
  ['SPERRFRIST: 2 June 2023, 0900 GMT', '2023-06-02T09:00:00Z'],
])('reads %s right above the headline, as the first paragraph and as the last', (line, until) => {
  for (const copy of [
    `${line}\nWall holds\n\nIt held, Holm said.`,
    `Wall holds\n\n${line}\n\nIt held, Holm said.`,
    `Wall holds\n\nIt held, Holm said.\n\n${line}`,
  ]) {
    const { embargoedUntil, status, headline, body } = articleOf(copy);
    expect([embargoedUntil?.value, status, headline?.text]).toEqual([until, 'usable', 'Wall holds']);
    expect(body.map(({ text }) => text)).toEqual(['It held, Holm said.']);
  }
});

it.each([
  'ATTENTION: Advance for release Sunday, June 7, 2099',
  'ADV07 For use Sunday, June 7, and thereafter',
  'SPERRFRIST: 2 June 2099, 9 am',
])('withholds copy below %s, and keeps the headline that stands right under it', (line) => {
  const { status, headline } = articleOf(`${line}\nWall holds\n\nIt held, Holm said.`);
  expect([status, headline?.text]).toEqual(['withheld', 'Wall holds']);
});

it.each([
  'Wall holds (EMBARGO until June 2, 2099)\n\nIt held, Holm said.',
  'Wall holds\n\nIt held, Holm said. EMBARGOED FOR 0001 GMT JUNE 2',
  'Wall holds\n\nIt held, Holm said. Embargoed until 0001 GMT June 2',
])('withholds %s, cuts the embargo out, and holds no other copy', (copy) => {
  const { status, headline, body, notice } = articleOf(copy);
  expect([status, headline?.text, body[0]?.text, notice]).toEqual([
    'withheld',
    'Wall holds',
    'It held, Holm said.',
    undefined,
  ]);
});

it.each([
  'The embargo, imposed until June 2, 2099, hurts, Holm said.',
  'The data was under embargo until 0900 GMT on June 2, the office said.',
  'The report is under embargo, Holm told them on June 2.',
  'Release: the band put it out in June.',
  'Under embargo since 2019, the islands import little.',
  'For release on Friday, the film cost $3 million.',
  'Not for use in cars, the fuel was sold cheaply.',
  'Not for publication, the diary said: "I hated him."',
])('leaves news that tells of an embargo alone: %s', (line) => {
  expect(articleOf(`Wall holds\n\n${line}`)).toMatchObject({ status: 'usable', body: [{ text: line }] });
});

it.each([
  'Embargo on grain lifted',
  'Embargoed goods seized at Port Lomas',
  'Under embargo, Marovia turns to barter',
  'EMBARGO UNTIL FRIDAY ON BEEF EXPORTS, MINISTER SAYS',
  'Embargoed: the fish nobody may sell',
  'Sperrfrist for talks ends Friday',
  'Not for use: Norvia scraps 2,000 faulty masks',
  'Not for broadcast: the tapes a court kept',
])('leaves a headline of news alone: %s', (line) => {
  expect(articleOf(`${line}\n\nELDWICK (AP) - The wall held.`)).toMatchObject({
    status: 'usable',
    headline: { text: line },
  });
});

it.each(['Embargo: none', 'Embargo: lifted', 'EMBARGO LIFTED - USE NOW', 'IMMEDIATE RELEASE', 'RELEASE: Immediate'])(
  'tells editors alone that copy is free: %s',
  (line) => {
    const { status, headline, notes } = articleOf(`${line}\n\nWall holds\n\nELDWICK (AP) - The wall held.`);
    expect([status, headline?.text, notes[0]?.audience]).toEqual(['usable', 'Wall holds', 'editors']);
  },
);

it.each([
  '// Embargo lifts 14:00 UTC on 6/11/2031 //',
  'Moved in advance for use Sunday, Nov. 8',
  'FOR RELEASE: Friday AMs, Nov. 6, and thereafter',
  '^ADV08^',
  'This release is under embargo until Nov 6 at 5 am Karsund time',
  'Publication is forbidden until November 6, 9 a.m. local time.',
  'Web embargo Fri 4pm.',
  'MEDIA: hold until 5 pm',
  'Please hold until we have legal clearance',
  'Story is for Monday papers',
  'Draft - do not publish',
  'TEST - NOT FOR USE',
])('withholds copy that opens on %s, and shows no word of it', (line) => {
  const { status, headline, body } = articleOf(`${line}\n\nWall holds\n\nELDWICK (AP) _ The wall held.\n`);
  expect([status, headline?.text, body.length]).toEqual(['withheld', 'Wall holds', 1]);
});

it.each(['Publication is forbidden until November 6, the court said.', 'Press: hold on to your hats'])(
  'leaves %s to readers',
  (line) => {
    const { status, body } = articleOf(`Wall holds\n\nELDWICK (AP) _ The wall held.\n\n${line}\n\nNobody was hurt.\n`);
    expect([status, body.length]).toEqual(['usable', 3]);
  },
);

const afp = 'KARSUND, March 3, 2023 (AFP) - The wall held.\n\nIt is old.';

it.each([
  'ATTENTION - EMBARGO, RELEASABLE at 0001 GMT Friday March 10 ///',
  'ATTENTION - EMBARGO until 0001 GMT Friday March 10 ///',
  'ATTENTION - EMBARGO RELEASABLE at 0001 GMT on March 10, 2023 ///',
])('reads what AFP sets above the headline and below it: %s', (line) => {
  for (const text of [`${line}\n\nWall holds\n\n${afp}`, `Wall holds\n\n${line}\n\n${afp}`]) {
    const { article, diagnostics } = read(text, { id: 'copy' });
    const { status, headline, embargoedUntil, notice } = article ?? {};
    expect([status, headline?.text, embargoedUntil?.value, notice]).toEqual([
      'usable',
      'Wall holds',
      '2023-03-10T00:01:00Z',
      undefined,
    ]);
    expect(diagnostics).toEqual([]);
  }
});

it.each(['ATTENTION - EMBARGO, RELEASABLE at 0001 GMT Friday ///', 'ATTENTION - EMBARGO ///', '(attention embargo)'])(
  'an embargo of AFP’s whose moment is not known withholds its own copy and no other: %s',
  (line) => {
    for (const text of [`${line}\n\nWall holds\n\n${afp}`, `Wall holds\n\n${line}\n\n${afp}`]) {
      const { article, diagnostics } = read(text, { id: 'copy' });
      expect([article?.status, article?.notice, diagnostics.map(({ code }) => code)]).toEqual([
        'withheld',
        undefined,
        ['embargo-open'],
      ]);
    }
  },
);

it.each([
  ['before 0001 Friday January 15, 2027', 'By Anna Holm, PA Political Correspondent', '2027-01-15T00:01:00Z'],
  ['before 0001 Thursday July 15, 2027', 'By Anna Holm, PA Political Correspondent', '2027-07-15T00:01:00+01:00'],
  ['before 00.01 on Friday, 15 January 2027', 'By Anna Holm, PA', '2027-01-15T00:01:00Z'],
  ['before 0001 EST Friday January 15, 2027', 'By Anna Holm, PA', '2027-01-15T00:01:00-05:00'],
  // no Thursday, no hour, and an agency of many zones
  ['before 0001 Thursday January 15, 2027', 'By Anna Holm, PA', undefined],
  ['before Friday January 15, 2027', 'By Anna Holm, PA', undefined],
  ['before 0001 local time Friday January 15, 2027', 'By Anna Holm, PA', undefined],
  ['before 0001 Friday January 15, 2027', 'By Anna Holm, Associated Press', undefined],
])('takes the clock of London for an hour of PA’s without a zone: %s, %s', (moment, by, until) => {
  const { embargoedUntil, status } = articleOf(
    `Not for publication or broadcast ${moment}\n\nWall holds\n\n${by}\n\nThe wall held, the minister said.`,
  );
  expect([embargoedUntil?.value, status]).toEqual([until, until ? 'usable' : 'withheld']);
});

it.each([
  ['until 9 a.m. Nov 3, 2025', true],
  ['until noon Nov 3, 2025', true],
  ['until 9 a.m. Nov 31, 2025', false],
  ['until further notice', false],
])('says whether the zone is what an embargo lacks: %s', (moment, lacks) => {
  const { diagnostics } = read(`Wall holds\n\nEMBARGOED ${moment}\n\nELDWICK (AP) - The wall held.`, { id: 'copy' });
  const { message = '' } = diagnostics.find(({ code }) => code === 'embargo-open') ?? {};
  expect([message.includes('moment'), message.includes('time zone')]).toEqual([true, lacks]);
});

it('takes the year of the day on which the copy came in, where the copy tells none', () => {
  const copy =
    'EMBARGOED UNTIL 10 A.M. EST MONDAY, NOV. 30\nHerring live longer\n\nKARSUND (AP) _ Herring live longer.';
  expect(read(copy, { id: 'herring', received: '2026-11-28' }).article?.embargoedUntil?.value).toBe(
    '2026-11-30T10:00:00-05:00',
  );
  expect(read(copy, { id: 'herring' }).article?.embargoedUntil?.value ?? null).toBeNull();
});
