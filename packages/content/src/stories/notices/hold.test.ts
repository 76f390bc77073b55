import { describe, expect, it } from 'vitest';
import { copy, first, told } from '../../testing/told.ts';

describe('a hold', () => {
  const hold = copy(
    'y-hold',
    'HOLD HOLD HOLD\n\nPlease hold the story headlined "Nordavia opens Karsund strait", until we have checked it.\n',
  );

  it('keeps a story back until a release lets it go', async () => {
    const held = await told(first, hold);
    expect([held.statuses, held.texts]).toEqual([['nordavia-opens-karsund-strait withheld'], '[]']);
    const release = copy(
      'z-release',
      'HOLD RELEASED\n\nPlease release the story headlined "Nordavia opens Karsund strait".\n',
      '2027-10-13',
    );
    expect((await told(first, hold, release)).statuses).toEqual(['nordavia-opens-karsund-strait usable']);
  });

  it('comes with its own copy at times, which a release names too', async () => {
    const own = copy('own', first.source.replace('\n\n', '\n\nHOLD HOLD HOLD\n\n'));
    expect((await told(own)).statuses).toEqual(['nordavia-opens-karsund-strait withheld']);
  });
});

it.each([
  `WITHHOLD\n\nPlease withhold "Nordavia opens Karsund strait" pending further checks.`,
  `ATTENTION EDITORS -- PLEASE WITHHOLD\n\nPlease withhold "Nordavia opens Karsund strait" pending further checks.`,
  `ATTENTION EDITORS\n\nPlease withhold "Nordavia opens Karsund strait".`,
  `Please hold the story "Nordavia opens Karsund strait" until we have checked it.`,
  `EDITORS: Hold "Nordavia opens Karsund strait" pending checks.`,
  `Pls do not use “Nordavia opens Karsund strait” until further notice.`,
])('a hold of what it names in quotation marks alone: %s', async (notice) => {
  expect(await told(first, copy('z', `${notice}\n`))).toMatchObject({ groups: ['a-first withheld'], codes: [] });
});

it.each([
  'ATTENTION EDITORS\n\nThere is trouble with what we moved on the strait. Details will come.',
  'Dear editors,\n\nOur copy on the strait of this morning is looked at again.',
  'ATTENTION SUBSCRIBERS\n\nBe careful with the strait copy, for now.',
])('what speaks to editors is no copy, whatever it asks, and is told: %s', async (notice) => {
  expect(await told(first, copy('z', `${notice}\n`))).toMatchObject({
    groups: ['a-first usable'],
    codes: ['z.txt kill-without-target'],
  });
});

it.each([
  'Please hold "the door of the last carriage", a voice asks.',
  'Please hold "Songs of the Velm harbor" to the light, says its sleeve.',
  'She told them: "Please withhold "Nordavia opens Karsund strait" from the vote."',
])('news holds nothing back: %s', async (line) => {
  const news = copy('z', `Talks go on in Velm\n\nVELM, Oct. 12 (Yonhap) -- ${line}\n\nThe council votes on Friday.\n`);
  expect((await told(first, news)).groups).toEqual(['a-first usable', 'z usable']);
});

it('a release of AP lets its story go, and is no copy', async () => {
  const ap = (id: string, order: string, text: string, day = '2027-10-12') =>
    copy(id, `BC-NV--Ferry Aground${order}\n${text}\n`, day);
  const aground = ap(
    'a',
    ',0120',
    'Ferry runs aground\nBy Ada Brandt\nAssociated Press\n\nKARSUND, Nordavia (AP) — A ferry ran aground on Tuesday.',
  );
  const hold = ap('b', ', HOLD,0030', 'Eds: Please hold the story BC-NV--Ferry Aground. Facts are checked.\nThe AP');
  const release = ap(
    'c',
    ', RELEASE,0030',
    'Eds: The story BC-NV--Ferry Aground that was held is released for use.\nThe AP',
    '2027-10-13',
  );
  expect((await told(aground, hold)).statuses).toEqual(['ferry-runs-aground withheld']);
  expect((await told(aground, hold, release)).statuses).toEqual(['ferry-runs-aground usable']);
});

it('a release lets nothing go whose headline it shortens', async () => {
  const hold = copy('y-hold', 'HOLD HOLD HOLD\n\nPlease hold the story headlined "Nordavia opens Karsund strait".\n');
  const release = copy(
    'z',
    'HOLD RELEASED\n\nPlease release the story headlined "Nordavia opens Karsund".\n',
    '2027-10-13',
  );
  expect(await told(first, hold, release)).toMatchObject({
    statuses: ['nordavia-opens-karsund-strait withheld'],
    codes: ['z.txt notice-without-target'],
  });
});

it('a hold and a release of one day leave a story held', async () => {
  const order = (act: string, id: string) =>
    copy(id, `${act} ${act}\n\nPlease ${act.toLowerCase()} the story headlined "Nordavia opens Karsund strait".\n`);
  for (const [hold, release] of [
    ['m', 'n'],
    ['n', 'm'],
  ] as const)
    expect((await told(first, order('HOLD', hold), order('RELEASE', release))).statuses).toEqual([
      'nordavia-opens-karsund-strait withheld',
    ]);
});

describe('a hold and a release of which neither is known to be later', () => {
  const TITLE = 'Nordavia opens Karsund strait';
  const hold = (id: string, published = '2027-10-12') =>
    copy(id, `HOLD: ${TITLE}\n\nPlease hold the story headlined "${TITLE}".\n`, published);
  const release = (id: string, said: string, published = '2027-10-12') =>
    copy(id, `RELEASE: ${TITLE}\n\n${said}\n`, published);
  const plain = `Please release the story headlined "${TITLE}".`;
  const lifting = `Editors: The hold on our story "${TITLE}" is lifted.`;

  it('leave the story held, and are told', async () => {
    for (const [one, other] of [
      ['m', 'n'],
      ['n', 'm'],
    ] as const)
      expect(await told(first, hold(one), release(other, plain))).toMatchObject({
        groups: ['a-first withheld'],
        codes: [`${other}.txt release-unordered`],
      });
  });

  it.each([
    lifting,
    `EDITORS: The hold on the story "${TITLE}" has been released.`,
    `Please release the story headlined "${TITLE}" that was held.`,
  ])('let it go where the release speaks of the one hold that there is: %s', async (said) => {
    expect(await told(first, hold('m'), release('n', said))).toMatchObject({ groups: ['a-first usable'], codes: [] });
    expect(await told(first, hold('m'), hold('o'), release('n', said))).toMatchObject({
      groups: ['a-first withheld'],
      codes: ['n.txt release-unordered'],
    });
  });

  it('are in the order of their moments, where they have any', async () => {
    const at = (time: string) => `2027-10-12T${time}:00Z`;
    for (const said of [plain, lifting]) {
      expect(await told(first, hold('m', at('09:00')), release('n', said, at('10:00')))).toMatchObject({
        groups: ['a-first usable'],
        codes: [],
      });
      expect((await told(first, hold('m', at('11:00')), release('n', said, at('10:00')))).groups).toEqual([
        'a-first withheld',
      ]);
    }
  });

  it('are no story of their own, in whatever words', async () => {
    for (const said of [lifting, `Our hold on the story "${TITLE}" has been lifted.`, '']) {
      const { groups } = await told(first, hold('m'), release('n', said, '2027-10-13'));
      expect(groups).toEqual(['a-first usable']);
    }
  });
});

it('a release of what nothing holds is told', async () => {
  const release = copy('z', 'Please release the story headlined "Nordavia opens Karsund strait".\n');
  expect(await told(first, release)).toMatchObject({ groups: ['a-first usable'], codes: ['z.txt release-of-nothing'] });
});

it.each([
  'HOLD FOR RELEASE: Nordavia opens Karsund strait',
  'HOLD FOR RELEASE: Nordavia opens Karsund strait\n\nPlease hold the story headlined "Nordavia opens Karsund strait".',
])('a hold behind its label, with no copy, means the headline that it has: %s', async (hold) => {
  expect(await told(first, copy('z', `${hold}\n`))).toMatchObject({ groups: ['a-first withheld'], codes: [] });
});
