import { describe, expect, it } from 'vitest';
import { publicEntryOf } from '../../../../edition/shown/public-entry.ts';
import { publicArticle } from '../../../../stories/public.ts';
import { publicSource } from '../../../../stories/public-source.ts';
import { articleOf } from '../../../../testing/article-of.ts';
import { firstLost } from '../../../../testing/parts.ts';
import { wrapped } from '../../../../testing/wrapped.ts';

const copyWith = (paragraph: string): string =>
  `Wall holds\n\nELDWICK, March 3 (AP) -- ${paragraph}\n\nNobody was hurt, the harbour office said.`;

const firstOf = (copy: string): string | undefined => publicArticle(articleOf(copy)).body[0]?.text;

it.each([
  ['The wall (EDS: check) held.', 'The wall held.'],
  ['The mayor (ADDS first name) said it held.', 'The mayor said it held.'],
  ['The wall [Eds: see (1) above] held.', 'The wall held.'],
  ['The wall held (EDITORS: spelling is right).', 'The wall held.'],
  ['The wall held (Eds.: so he says), he said.', 'The wall held, he said.'],
  ['The wall ((ATTN: CORRECTS name)) held.', 'The wall held.'],
  ['(EDS: CORRECTING DATE) (ADDS quotes) The wall held.', 'The wall held.'],
  ['The wall held. (Note to editors: call first) Nobody slept.', 'The wall held. Nobody slept.'],
  ['The wall held. (EDS: a) (ADDS b)', 'The wall held.'],
  ['The wall held through (EDS: check the hour', 'The wall held through'],
  ['The wall held. EDS: CORRECTS DATE.', 'The wall held.'],
  ['The wall held. (Updates with quotes in paragraphs 3, 4)', 'The wall held.'],
  ['The mayor, Jon Smyth (cq), said it held.', 'The mayor, Jon Smyth, said it held.'],
  ['The wall /// ATTN: so he says /// held.', 'The wall held.'],
  ['The wall {Editors: so he says} held.', 'The wall held.'],
  ['The wall -- NOTE TO EDITORS: so he says -- held.', 'The wall held.'],
  ['The wall (EDS PLEASE CHECK height) held.', 'The wall held.'],
  ['The wall (Eds. note: so he says) held.', 'The wall held.'],
  ['The wall (ATTN EDITORS: so he says) held.', 'The wall held.'],
  ['EDS: CORRECTS DATE -- The wall held -- just.', 'The wall held -- just.'],
  ['ATTENTION - ADDS quotes /// The wall held.', 'The wall held.'],
])('cuts what is for editors out of %s', (written, shown) => {
  const copy = copyWith(written);
  expect(firstOf(copy)).toBe(shown);
  expect(firstLost(copy, articleOf(copy))).toBeNull();
});

it.each([
  'The wall (adds Smith) held.',
  'The wall held, Coastal Quarterly (CQ) said.',
  'It held. (Adds up to nothing.) He slept.',
  'Goods that are embargoed (oil, say) sank.',
  '"It (Adds Smith) held," Holm said.',
  'The wall, Electronic Tide Systems (ETS: TID) said, held.',
  'The wall (editors, writers and printers slept) held.',
  'The wall (Attention: wet paint) held.',
  'The bill — CQ Roll Call reported on Monday — failed.',
  'The group — RAISES Europe — and others.',
  'Video: A man swept out to sea says help will come.',
  'Note: Under paragraph 3 of the treaty, ferries are free.',
  'It ran a note. Lead: the poison is said to come from pipes. It kills, doctors say.',
  'Check the weather before you go!',
  'Removes background checks for gun buyers',
  'LEGAL: Court upholds ferry ban',
  'He spoke. Embargo for arms since 1977 was lifted. All cheered.',
  'The editors -- all three of them -- slept.',
  'Electronic Tide Systems (EDS noted no loss) held.',
  'The wall held (Editor’s note: The author owns it.)',
  'THE WALL (ADDS TO THE HARBOUR) HELD ALL NIGHT LONG.',
])('leaves copy as it is: %s', (written) => {
  expect(firstOf(copyWith(written))).toBe(written);
});

it('leaves readers the list and the table that a note stands in', () => {
  const list = '* Anna (EDS: zq), first\n* Tom\n(EDS: zq)\n* Ole\n* Paul';
  const table =
    'Name      Tide (EDS: zq)     Time\nTarn        12               3:11\nLow Tarn    13               3:12';
  expect(
    publicArticle(articleOf(`${copyWith('It held.')}\n\n${list}\n\n${table}`))
      .body.slice(2)
      .map(({ kind, text }) => [kind, text]),
  ).toEqual([
    ['list', '* Anna, first\n* Tom'],
    ['list', '* Ole\n* Paul'],
    ['table', table.replace('(EDS: zq)', '         ')],
  ]);
});

it.each(['(Eds: a map moves.\nzq moves too.)', '[ATTN: ADDS zq.\nUPDATES zq.]', '(ADDS quotes.\nzq moves too.)'])(
  'keeps all lines of a bracket from readers: %j',
  (note) => {
    const copy = copyWith('The wall held.').replace('\n\nNobody', `\n\n${note}\n\nNobody`);
    expect(publicArticle(articleOf(copy)).body.map(({ text }) => text)).toEqual([
      'The wall held.',
      'Nobody was hurt, the harbour office said.',
    ]);
  },
);

describe('a note within a paragraph', () => {
  const zq = copyWith(
    '"The wall (EDS: zqa) held," Tom Brandt (EDS: zqb) said on Monday, March 3 (EDS: zqc), 2031 (Eds: zqd).',
  );
  const article = articleOf(zq);

  it('leaves quotations, names and dates their words and their places', () => {
    const { quotes, names, dates, edNote } = publicArticle(article) as typeof article;
    expect(quotes[0]).toMatchObject({ text: 'The wall held', speaker: { name: 'Tom Brandt' } });
    expect(zq.slice(...(quotes[0]?.span ?? [0, 0]))).toBe('"The wall (EDS: zqa) held,"');
    expect(names.map(({ full, span }) => [full, zq.slice(...span)])).toContainEqual(['Tom Brandt', 'Tom Brandt']);
    expect(dates.map(({ value }) => value)).toContain('2031-03-03');
    expect([edNote, JSON.stringify(publicArticle(article)).includes('zq')]).toEqual([undefined, false]);
    expect(article.notes.map(({ text, span }) => [text, zq.slice(...span)])).toContainEqual([
      '(EDS: zqb)',
      '(EDS: zqb)',
    ]);
  });

  it('is not in the source that readers are shown, where marks close up to the word before', () => {
    const entry = { address: '/', story: 'wall', version: 1, digest: '', source: zq, article };
    const { source } = publicEntryOf(entry);
    expect([source.length, source.includes('zq')]).toEqual([zq.length, false]);
    expect(source.replace(/\s+/g, ' ')).toContain('"The wall held," Tom Brandt said on Monday, March 3, 2031. Nobody');
    expect(JSON.stringify(publicSource(entry))).not.toContain('zq');
  });

  it('reads alike however the lines are wrapped', () => {
    const paragraph =
      'ELDWICK, March 3 (AP) -- The wall (EDS: he said so) held through the night, the mayor (ADDS first name) said on Monday, and nobody in the lower town [Eds: map moves at noon] was asked to leave until the water fell.';
    for (let width = 40; width < 90; width++) {
      const copy = `Wall holds\n\n${wrapped(paragraph, width)}\n\nNobody was hurt, the harbour office said.`;
      expect([width, firstOf(copy)]).toEqual([
        width,
        'The wall held through the night, the mayor said on Monday, and nobody in the lower town was asked to leave until the water fell.',
      ]);
    }
  });
});

it.each([
  '(EDS: EMBARGOED until Friday)',
  '(Eds: hold for release)',
  '[EDS: please hold this story]',
  '(EMBARGOED UNTIL 0900 GMT MAY 8)',
  '{HOLD FOR RELEASE MAY 8}',
])('hears the hold in %s', (note) => {
  expect(articleOf(copyWith(`The wall ${note} held.`)).status).toBe('withheld');
});

it.each(['Press release - EMBARGOED UNTIL 9 MAY', 'Wall holds (Embargoed until Friday)'])(
  'hears the hold in a headline: %s',
  (line) => {
    const { status, headline } = articleOf(`${line}\n\nWall holds again\n\nELDWICK, March 3 (AP) -- The wall held.`);
    expect([status, headline?.text.includes('mbargo')]).toEqual(['withheld', false]);
  },
);

it.each([
  ['"It held (eds note: audio unclear)," Holm said.', '"It held," Holm said.'],
  ['The wall [desk: confirm] held.', 'The wall held.'],
  ['The wall held {subs: confirm w/ police}.', 'The wall held.'],
  ['The wall held (TK second source).', 'The wall held.'],
  ['The wall held. [nL8N1A2B3C] [ID:nN12345678]', 'The wall held.'],
  ['The wall held. For more see [nL8N1A2B3C].', 'The wall held.'],
  ['The wall held. For a graphic, click on [nL8N1A2B3C]', 'The wall held.'],
])('cuts what desks tell each other out of %s', (written, shown) => {
  expect(firstOf(copyWith(written))).toBe(shown);
});

it.each(['The plane (TK 1951) landed.', 'The desk (desk, chair and lamp) stood.', 'The set {a, b} holds.'])(
  'leaves what only looks alike: %s',
  (written) => {
    expect(firstOf(copyWith(written))).toBe(written);
  },
);

it.each([
  ['The wall held. /// PICTURE + VIDEO ///', 'The wall held.'],
  ['The wall held. Source text for Eikon: [VL.OL] Further company coverage:', 'The wall held.'],
  ['The wall held (corrected. In the first version it fell).', 'The wall held.'],
  ['The wall held. (see previous)', 'The wall held.'],
  ['RECASTS THROUGHOUT The wall held. It is old.', 'The wall held. It is old.'],
  ['Adds quotes in paragraph 3 The wall held. It is old.', 'The wall held. It is old.'],
])('leaves readers the rest of %s', (written, shown) => {
  expect(firstOf(copyWith(written))).toBe(shown);
});

it('knows a note behind a dateline with a short month, or in small letters', () => {
  for (const dateline of ['ELDWICK, Nov. 3 (AP) --', 'Eldwick, Nov. 3 (dpa) -']) {
    const { body } = articleOf(
      `Wall holds\n\n${dateline} EDS: check age. The wall held. It is old.\n\nNobody was hurt.`,
    );
    expect(body.map(({ text }) => text)).toEqual(['The wall held. It is old.', 'Nobody was hurt.']);
  }
});

it('leaves readers the copy behind a note that nothing closes right after the dateline', () => {
  const { body, edNote } = articleOf(
    'Wall holds\n\nELDWICK, March 3 (AP) -- Eds: Leads throughout. Will be led again. The wall held. It is old.\n\nNobody was hurt.',
  );
  expect(body.map(({ text }) => text)).toEqual(['The wall held. It is old.', 'Nobody was hurt.']);
  expect(edNote?.text).toContain('Will be led again.');
});
