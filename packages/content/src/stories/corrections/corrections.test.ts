import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Copy, compile } from '../../edition/compile.ts';
import { createArchive } from '../../edition/in-memory.ts';
import { copy } from '../../testing/told.ts';

const reopens = copy(
  'a',
  `Karsund reopens its harbor after nine years

KARSUND, Nordavia (AP) — Nordavia on Tuesday reopened its harbor, Mayor Ada Brandt said.

The harbor was shut in 2018.
`,
  '2027-10-12',
);

const levy = copy(
  'b',
  `BC-NV--Grain-Levy
Velmora drops its levy

PORT ASTRID, Velmora (AP) — Velmora dropped its levy on grain on Tuesday, its finance ministry said.
`,
  '2027-10-12',
);

const correction = (named: string, published = '2027-10-13'): Copy =>
  copy(
    'z',
    `Correction: ${named} story

KARSUND, Nordavia (AP) — In a story Oct. 12, The Associated Press reported erroneously when the harbor was shut. It was shut in 2019.
`,
    published,
  );

const correctionsOf = async (...copies: Copy[]) => {
  const { stories, diagnostics } = await compile(copies);
  return {
    of: Object.fromEntries(stories.map(({ versions, corrections }) => [versions[0]?.articleId, corrections])),
    said: diagnostics.filter(({ file }) => file === 'z.txt').map(({ code, message }) => [code, message] as const),
  };
};

describe('a correction that stands by itself', () => {
  it('is put beside the story that has its words in the headline, and is no version of it', async () => {
    const { of, said } = await correctionsOf(reopens, levy, correction('Karsund Harbor'));
    expect(of).toEqual({ a: ['z'], b: [], z: ['z'] });
    expect(said).toEqual([]);
  });

  it('is put beside the story of its slug, and beside the one that has its words in the first paragraph', async () => {
    expect((await correctionsOf(reopens, levy, correction('Grain-Levy'))).of).toMatchObject({ b: ['z'] });
    expect((await correctionsOf(reopens, levy, correction('Harbor-Mayor-Brandt'))).of).toMatchObject({ a: ['z'] });
  });

  it('is put beside the story whose slug or headline it names where it has no headline of its own', async () => {
    const slugged = copy(
      'z',
      'CORRECTION: BC-NV--Grain-Levy\n\nPORT ASTRID, Velmora (AP) — In a story Oct. 12 about grain, The Associated Press misstated the levy. It was 4%.\n',
      '2027-10-13',
    );
    expect((await correctionsOf(reopens, levy, slugged)).of).toEqual({ a: [], b: ['z'], z: ['z'] });
    const titled = copy(
      'z',
      'PORT ASTRID, Oct. 13 (AP) -- CORRECTION\n\nIn the Oct. 12 story headlined "Velmora drops its levy," the levy was 4%.\n',
      '2027-10-13',
    );
    const { of, said } = await correctionsOf(reopens, levy, titled);
    expect([of, said]).toEqual([{ a: [], b: ['z'], z: ['z'] }, []]);
  });

  it('is put beside the story whose headline it names behind words to editors', async () => {
    const told = (said: string) =>
      correctionsOf(reopens, levy, copy('z', `CORRECTION: Levy dropped\n\n${said}\n`, '2027-10-13'));
    const { of, said } = await told(
      'Editors: In the story headlined "Velmora drops its levy", paragraph 2, please read four percent, not six percent.',
    );
    expect([of, said]).toEqual([{ a: [], b: ['z'], z: ['z'] }, []]);
    for (const line of [
      'Editors: In the story headlined "Velmora drops its levy", paragraph 2, please read 4 percent, not 6 percent.',
      'Editors: In the story "Velmora drops its levy", please read in paragraph 2 ... 4 percent ... instead of ... 6 percent ...',
      'ATTENTION EDITORS: In the story headlined "Velmora drops its levy" the levy was wrong. It is 4 percent.',
    ])
      expect((await told(line)).of).toEqual({ a: [], b: ['z'], z: ['z'] });
    const news = await told(
      'A reader saw the story headlined "Velmora drops its levy" and sued over it, a court said.',
    );
    expect(news.of.b).toEqual([]);
  });

  it.each([
    [
      'Levy ruling',
      'In the story headlined "Velmora drops its levy", sent on October 12, the name of a judge was misspelled.',
    ],
    ['Levy ruling story', 'In the story headlined "Velmora drops its levy", the levy should have been 4%.'],
    ['Grain levy', 'In the story headlined "UPDATE 2-GRAIN MARKETS-Velmora drops its levy", the levy was misstated.'],
    ['Grain levy', 'In our Oct. 12 story titled "Velmora drops its levy," a judge was misidentified.'],
    [
      'Velmora levy',
      'In a story published Oct. 12, 2027, about grain, The Associated Press erroneously reported the levy. It is 4%.',
    ],
    ['Velmora levy', 'An Oct. 12 story about grain misstated the levy. It is 4%.'],
  ])('is put beside the story whose headline its own words name: %s, %s', async (named, said) => {
    const told = (headline: string, day: string) =>
      correctionsOf(
        { ...levy, source: levy.source.replace('Velmora drops its levy', headline) },
        copy('z', `Correction: ${named}\n\nPORT ASTRID, Velmora (AP) — ${said}\n`, day),
      );
    expect(await told('Velmora drops its levy', '2027-10-13')).toEqual({ of: { b: ['z'], z: ['z'] }, said: [] });
    expect((await told('Velmora drops its levy', '2027-11-13')).said).toMatchObject([
      ['notice-without-target', expect.any(String)],
    ]);
  });

  it('is none where a story of the words follows', async () => {
    const news = copy(
      'z',
      'Correction: Velmora levy falls\n\nPORT ASTRID, Velmora (AP) — In a story that made them laugh, ministers told how the levy fell.\n',
      '2027-10-13',
    );
    expect((await correctionsOf(levy, news)).of.b).toEqual([]);
  });

  it('is no version of the story either where AP sends it under the slug of that', async () => {
    const slugged = { ...correction('Grain Levy'), source: `BC-NV--Grain-Levy\n${correction('Grain Levy').source}` };
    expect((await correctionsOf(reopens, levy, slugged)).of).toEqual({ a: [], b: ['z'], z: ['z'] });
  });

  it('is told of where no copy has its words, or none of the ten days before it', async () => {
    for (const one of [correction('Northern-Ferry'), correction('Karsund Harbor', '2027-11-13')]) {
      const { of, said } = await correctionsOf(reopens, levy, one);
      expect(of).toMatchObject({ a: [], b: [] });
      expect(said).toMatchObject([['notice-without-target', expect.stringContaining('This correction names')]]);
    }
  });

  it('is told of where it may mean one story or another', async () => {
    const again = {
      ...levy,
      id: 'c',
      name: 'c.txt',
      source: reopens.source.replace('nine years', 'long talks').replace('Tuesday', 'Monday of its own free will'),
    };
    const { of, said } = await correctionsOf(
      reopens,
      { ...again, given: { published: '2027-10-05' } },
      correction('Karsund Harbor'),
    );
    expect(of).toMatchObject({ a: [], c: [] });
    expect(said).toMatchObject([
      ['notice-unclear', expect.stringContaining('karsund-reopens-its-harbor-after-long-talks')],
    ]);
  });

  it('that carries the story put right is its next version, also where words of the headline change', async () => {
    const { source } = correction('Karsund Harbor');
    const told = `${source}\nA corrected version of the story is below:\n\n`;
    for (const headline of [
      'Karsund reopens its harbor after nine years',
      'Karsund reopens its harbor after 8 years',
    ]) {
      const again = reopens.source.replace(/^.*/, headline).replace('2018', '2019');
      const { of, said } = await correctionsOf(reopens, levy, { ...correction(''), source: told + again });
      expect(of).toEqual({ a: ['z'], b: [] });
      expect(said).toEqual([]);
    }
  });

  it('is the same in whatever order copy comes', async () => {
    const all = [reopens, levy, correction('Karsund Harbor')];
    const wanted = await correctionsOf(...all);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), async (some) => {
        expect(await correctionsOf(...some)).toEqual(wanted);
      }),
      { numRuns: 6 },
    );
  });

  it('shows beside the story only where it may be shown itself', async () => {
    const { source } = correction('Karsund Harbor');
    const held = {
      ...correction('Karsund Harbor'),
      source: source.replace('\n\n', '\n\nEMBARGOED until 0900 GMT Oct. 20, 2027\n\n'),
    };
    const archive = createArchive(await compile([reopens, held]));
    const at = async (now: string) =>
      (await archive.story('karsund-reopens-its-harbor-after-nine-years', new Date(now)))?.view?.corrections;
    expect([await at('2027-10-15T00:00:00Z'), await at('2027-10-21T00:00:00Z')]).toEqual([[], ['z']]);
  });

  it.each(['Eds: Corrects year in 2nd paragraph.', '(ATTN: CORRECTS year in para 2)'])(
    'that a change note alone tells of is one of the story: %s',
    async (note) => {
      const again = { ...reopens, id: 'z', name: 'z.txt', given: { published: '2027-10-13' } };
      const source = reopens.source.replace('\n\n', `\n${note}\n\n`).replace('2018', '2019');
      expect((await correctionsOf(reopens, { ...again, source })).of).toEqual({ a: ['z'] });
    },
  );
});

describe('a corrected version', () => {
  const sent = (id: string, text: string) => copy(id, text, '2027-10-12');
  const levyOf = (head: string, agency: string) =>
    `${head}\n\nVELM, Oct 12 (${agency}) - The town raised its levy on grain on Tuesday.\n`;

  it('that begins its story beside other copy of its agency says so', async () => {
    const corrected = sent('z', levyOf('CORRECTED-Velm raises levy', 'Reuters'));
    const other = (agency: string) => sent('a', `Otters seen\n\nVELM, Oct 12 (${agency}) - Otters were seen.\n`);
    const codes = async (...copies: Copy[]) => (await correctionsOf(...copies)).said.map(([code]) => code);
    expect(await codes(other('Reuters'), corrected)).toEqual(['correction-without-story']);
    expect(await codes(other('AFP'), corrected)).toEqual([]);
    expect(await codes(corrected)).toEqual([]);
    expect(await codes(other('Reuters'), sent('b', levyOf('Velm raises levy', 'Reuters')), corrected)).toEqual([]);
  });
});
