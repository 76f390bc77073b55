import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Foldable, folded, traitsIn } from '../../testing/folded.ts';
import { fold } from './index.ts';
import type { Traits } from './traits.ts';

const flash = `(URGENT) Nordavia, Velmora agree to reopen Karsund strait

KARSUND, Oct. 12 (Yonhap) -- Nordavia and Velmora agree to reopen the Karsund strait to ferries: ministry.
(END)`;

const first = `Nordavia, Velmora agree to reopen Karsund strait

KARSUND, Oct. 12 (Yonhap) -- Nordavia and Velmora agreed Tuesday to reopen the Karsund strait to ferries after a closure of nine years, the transport ministry said.

The strait was shut in 2018 when the two fell out over fishing dues.

"Both shores have waited long enough," Transport Minister Ada Brandt told reporters.
(END)`;

const lead = `(LEAD) Nordavia, Velmora agree to reopen Karsund strait
(ATTN: ADDS details in last 2 paras)

KARSUND, Oct. 12 (Yonhap) -- Nordavia and Velmora agreed Tuesday to reopen the Karsund strait to ferries after a closure of nine years, the transport ministry said.

The strait was shut in 2018 when the two fell out over fishing dues.

"Both shores have waited long enough," Transport Minister Ada Brandt told reporters.

The first boat is to sail on Friday with 200 people aboard, Brandt said.

Hotel keepers on the southern shore said that every room was taken.
(END)`;

const secondLead = `(2nd LD) Nordavia, Velmora to reopen Karsund strait on Friday
(ATTN: RECASTS headline, lead; ADDS reaction)

KARSUND, Oct. 12 (Yonhap) -- Nordavia and Velmora will reopen the Karsund strait to ferries on Friday after a closure of nine years, the transport ministry said.

The strait was shut in 2018 when the two fell out over fishing dues.

"Both shores have waited long enough," Transport Minister Ada Brandt told reporters.

The first boat is to sail on Friday with 200 people aboard, Brandt said.

Fishermen in Duneford called the deal a betrayal and promised to block the harbour.
(END)`;

const other = `Nordavia shuts Karsund strait to tankers

KARSUND, Oct. 12 (Yonhap) -- Nordavia will keep tankers out of the Karsund strait from next month after two of them ran aground, its coast guard said Tuesday.

The strait was shut in 2018 when the two fell out over fishing dues.

"We will not wait for a third," Commodore Viktor Wendrake said.
(END)`;

const published = '2027-10-12';

describe('the versions of a story', () => {
  it('are one story, in the order of the ladder, whatever the headline became', () => {
    expect(
      folded(
        { id: 'd', text: flash, published },
        { id: 'a', text: secondLead, published },
        { id: 'c', text: first, published },
        { id: 'b', text: lead, published },
      ),
    ).toEqual([['d', 'c', 'b', 'a']]);
  });

  it('are found where no day is known', () => {
    expect(folded({ id: 'b', text: lead }, { id: 'a', text: first })).toEqual([['a', 'b']]);
  });

  it('take in what was merely sent again', () => {
    expect(folded({ id: 'a', text: first, published }, { id: 'b', text: first, published })).toEqual([['a', 'b']]);
  });

  it('leave out another story on the same subject, though it shares its background', () => {
    expect(folded({ id: 'a', text: first, published }, { id: 'b', text: other, published })).toEqual([['a'], ['b']]);
    expect(folded({ id: 'a', text: lead, published }, { id: 'b', text: other, published })).toEqual([['a'], ['b']]);
  });

  it('leave out what another agency wrote, and what came weeks later', () => {
    const reuters = first.replace('(Yonhap) --', '(Reuters) -');
    expect(folded({ id: 'a', text: first, published }, { id: 'b', text: reuters, published })).toHaveLength(2);
    expect(
      folded(
        { id: 'a', text: first, published },
        { id: 'b', text: lead.replaceAll('Oct. 12', 'Nov. 12'), published: '2027-11-12' },
      ),
    ).toHaveLength(2);
  });

  it('are one story where one headline opens on what another names within', () => {
    const told = (mark: string, headline: string, last: string) =>
      `${mark}${headline}\n\nKARSUND, Oct 12 (Reuters) - Nordavia closed its port of Karsund to grain ships on Tuesday after a silo caught fire, the harbour office said.\n\n${last}\n\nThe harbour master was given no warning, he said on the quay.\n\n(Reporting by Ada Holt)\n`;
    expect(
      folded(
        {
          id: 'a',
          text: told('UPDATE 1-', 'Nordavia closes Karsund port after silo fire', 'It has nine quays.'),
          published,
        },
        {
          id: 'b',
          text: told('UPDATE 2-', 'Nordavia port shut after silo fire, dockers may strike', 'Dockers met.'),
          published,
        },
      ),
    ).toEqual([['a', 'b']]);
  });

  it('tell reports of one form apart by the names in them', () => {
    const match = (home: string, away: string) => `${home} beat ${away} in under-21 cup match

KARSUND, Oct. 12 (Yonhap) -- ${home} beat ${away} 2-1 (halftime 1-0) in an under-21 cup match on Tuesday.

Attendance was 4,300. The return match is to be played in two weeks at the same ground.
(END)`;
    expect(
      folded(
        { id: 'a', text: match('Norway', 'Estonia'), published },
        { id: 'b', text: match('Portugal', 'Albania'), published },
      ),
    ).toHaveLength(2);
  });

  it('are the same in whatever order they come', () => {
    const all = [flash, first, lead, secondLead, other].map((text, i) =>
      traitsIn({ id: `copy-${i}`, text, published }),
    );
    const wanted = fold(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (some) => {
        expect(fold(some)).toEqual(wanted);
      }),
    );
  });
});

it('are the same where only what is near a change is looked at anew', () => {
  const seen = [flash, first, lead, secondLead, other].map((text, i) => traitsIn({ id: `copy-${i}`, text }));
  // so many on a few days that a key has more than are held against one another
  const copies = fc.uniqueArray(
    fc.record({ n: fc.integer({ min: 0, max: 60 }), day: fc.integer({ min: -1, max: 9 }), text: fc.nat({ max: 4 }) }),
    { selector: ({ n }) => n, maxLength: 60, minLength: 30 },
  );
  const traits = copies.map((some) =>
    some.flatMap(({ n, day, text }): Traits[] => {
      const one = seen[text];
      return one ? [{ ...one, id: `c${n}`, ...(day < 0 ? {} : { day: 20_000 + day, dayOfYear: 281 + day }) }] : [];
    }),
  );
  fc.assert(
    fc.property(traits, traits, fc.integer({ min: 0, max: 12 }), (before, others, edits) => {
      const now = [...before.slice(edits), ...others.slice(0, edits)];
      const ids = new Set(now.slice(-edits).map(({ id }) => id));
      const after = edits === 0 ? before : now.filter((one, at) => at >= now.length - edits || !ids.has(one.id));
      const changed = [...before, ...after].filter((one) => !(before.includes(one) && after.includes(one)));
      expect(fold(after, { pairs: fold(before).pairs, changed })).toEqual(fold(after));
    }),
  );
});

it('a correction that does not say of which version it is stands behind the one that it is like', () => {
  const corrected = lead.replace('(LEAD)', '(CORRECTED)').replace('200 people', '300 people');
  const copies = [first, lead, corrected, secondLead].map((text, i) => ({ id: 'dbac'[i] ?? '', text, published }));
  expect(folded(...copies)).toEqual([['d', 'b', 'a', 'c']]);
});

describe('what is put right in a figure, over two sentences', () => {
  const report = (mark: string, rate: string, country = 'Velm', agency = 'Reuters') =>
    `${mark}${country} central bank raises rates to ${rate} pct\n\n${mark && `(Bank corrects figure in headline and paragraph 1 to ${rate})\n\n`}VELM, Oct 12 (${agency}) - The central bank raised its key rate to ${rate} percent on Tuesday.\n\nIt was the first rise in two years.\n`;
  const groupsOf = (again: string, day = published) =>
    folded({ id: 'a', text: report('', '5'), published }, { id: 'b', text: again, published: day });

  it.each(['CORRECTED-(OFFICIAL)-', 'CORRECTED-', 'REFILE-'])('is one story with it: %s', (mark) => {
    expect(groupsOf(report(mark, '4.75'))).toEqual([['a', 'b']]);
  });

  it('leaves another country’s, another agency’s and another week’s report', () => {
    expect(groupsOf(report('CORRECTED-', '4.75', 'Nordavia'))).toEqual([['a'], ['b']]);
    expect(groupsOf(report('CORRECTED-', '4.75', 'Velm', 'Yonhap'))).toEqual([['a'], ['b']]);
    expect(groupsOf(report('CORRECTED-', '4.75'), '2027-10-19')).toEqual([['a'], ['b']]);
  });
});

describe('what is put right in a name', () => {
  const arrest = (head: string, name: string, more = '') =>
    `${head}\n\nBELMARCHE, Oct 12, 2027 (Reuters) - ${name} was arrested on Tuesday over the theft of 41 organ pipes from a church, prosecutors said.\n${more}`;
  const head = 'Director arrested over pipes';
  const noted = (note: string) => `CORRECTED-${head}\n\n(${note})`;

  it.each([
    ['Jean-Luc Farde', head, 'Jean-Luc Fardel', noted('Corrects name to Fardel, not Farde')],
    ['Jean-Luc Farde', head, 'Jean-Luc Fardel', noted('Corrects spelling of name in first paragraph')],
    ['Jean-Luc Farde', head, 'Anton Weller', noted('Corrects name to Anton Weller, not Jean-Luc Farde')],
    ['Jean-Luc Farde', head, 'Anton Weller', noted('Corrects who was arrested')],
    ['Jean-Luc Farde', `Jean-Luc Farde: ${head}`, 'Jean-Luc Fardel', `CORRECTED-Jean-Luc Fardel: ${head}`],
  ])('is one story with it: %s, %s, %s', (wrong, before, right, after) => {
    for (const more of ['', '\nThe pipes, cast in 1802, were found in a barn near the river.\n'])
      expect(
        folded({ id: 'a', text: arrest(before, wrong, more) }, { id: 'b', text: arrest(after, right, more) }),
      ).toEqual([['a', 'b']]);
  });

  it('is no story with the arrest of somebody else, nor with what another agency sent', () => {
    const right = { id: 'b', text: arrest(`CORRECTED-${head}`, 'Anton Weller') };
    const other = arrest(head, 'Anton Wellen').replace('Reuters', 'AFP');
    expect(folded({ id: 'a', text: arrest('Pastor arrested over pipes', 'Jean-Luc Farde') }, right)).toEqual([
      ['a'],
      ['b'],
    ]);
    expect(folded({ id: 'a', text: other }, right)).toEqual([['a'], ['b']]);
  });
});

it('what is given one slug within a few days is one story of its agency, whatever it tells', () => {
  const told = ['Dam breaks', 'Thousands flee', 'Ministers meet', 'Water falls', 'Who built it?'];
  const sent = (i: number, agency = 'AP', day = 12): Foldable => ({
    id: `${agency}-${i}`,
    text: `${told[i]}\n\nVELM (${agency}) — ${told[i]}: that is what was told in hour ${i}.\n`,
    published: `2027-10-${day}T0${i}:00:00Z`,
    slug: 'torvania-dam',
  });
  const all = told.map((_, i) => sent(i));
  const ids = all.map(({ id }) => id);
  expect(folded(...all, sent(1, 'AFP'), sent(2, 'TASS', 20))).toEqual([['AFP-1'], ids, ['TASS-2']]);
  expect(folded(...all, { ...sent(2, 'AP', 20), id: 'late' })).toEqual([ids, ['late']]);
  expect(folded(sent(0), { ...sent(1), slug: 'torvania-flood' })).toHaveLength(2);
});

describe('what comes on a later day', () => {
  const talks = (head: string, day: number, ...told: string[]) =>
    `${head}\n\nKARSUND, Oct. ${day} (Xinhua) -- ${told.join('\n\n')}\n\nThe Karsund harbour board has twelve members from both shores, named for five years each.\n`;
  const on = (id: string, day: number, head: string, ...told: string[]) => ({
    id,
    text: talks(head, day, ...told),
    published: `2027-10-${day}`,
  });

  it('is another story where it is an urgent, and what is like it was told the day before', () => {
    const room =
      'The hall for the fourth round of the harbour talks will be open to reporters from Tuesday, the board said.';
    const begins = 'The fourth round of the harbour talks began in the hall of the board on Wednesday.';
    expect(
      folded(
        on('a', 12, 'Press hall for harbour talks ready for reporters', room),
        on('b', 13, 'Urgent: Harbour talks begin in Karsund hall', begins),
      ),
    ).toEqual([['a'], ['b']]);
  });

  it('is another story where a marker alone joins it to a meeting of other people', () => {
    const ended = (who: string, day: string) =>
      `${who} from the nine shores of the Harbour Forum ended their meeting in Karsund on ${day}.`;
    expect(
      folded(
        on(
          'a',
          12,
          '2nd Ld: Harbour Forum pilots meeting concludes in Karsund',
          ended('Pilots', 'Tuesday'),
          'They spoke of tides, of buoys and of the fees for both.',
          'A list of wrecks goes to the board.',
        ),
        on(
          'b',
          15,
          '3rd Ld: Harbour Forum mayors meeting concludes in Karsund',
          ended('Mayors', 'Friday'),
          'They signed a paper on ferries by night.',
          'The next of them is to be held in Velm.',
        ),
      ),
    ).toEqual([['a'], ['b']]);
  });
});

describe('what has lost its headline', () => {
  const copy = (last: string) =>
    `KARSUND, Oct. 12 (AFP) - Pilots of the Karsund harbour walked out on Tuesday over a plan to let ferries sail by night.\n\nThe walkout began at noon, and no ship has left since, the harbour board said.\n\n"We sail when we can see," their speaker Ada Brandt said.\n\n${last}\n`;
  const bare = (id: string, text: string) => ({ id, text, published });

  it('is one story with what has its words, above all its first paragraph', () => {
    expect(
      folded(
        bare('a', `Karsund pilots walk out\n\n${copy('Talks are to go on.')}`),
        bare('b', copy('Talks go on Friday.')),
      ),
    ).toEqual([['a', 'b']]);
  });

  it('is not where it opens on something else', () => {
    const other = copy('Talks are to go on.').replace(
      /- .*\n/,
      '- Velm opened its own port to the ships that wait off the coast.\n',
    );
    expect(folded(bare('a', copy('Talks are to go on.')), bare('b', other))).toEqual([['a'], ['b']]);
  });

  it('take in a flash that tells no day, by that on which it came in, and none of another day', () => {
    const bare = '(URGENT) Nordavia, Velmora agree to reopen Karsund strait\n\n(MORE TO COME)\n(END)';
    const on = (received?: string) =>
      folded(
        { id: 'a', text: bare, ...(received && { received }) },
        { id: 'b', text: first, published, received: published },
      );
    expect([on('2027-10-12'), on('2027-10-20'), on()]).toEqual([[['a', 'b']], [['a'], ['b']], [['a'], ['b']]]);
    const [day, other] = ['2027-10-12', '2027-12-12'];
    expect(folded({ id: 'a', text: bare, received: day }, { id: 'b', text: bare, received: other })).toHaveLength(2);
  });

  it('leave out the brief that Reuters sends beside the story', () => {
    const head = 'Tarn Oil to buy Velm Gas for 3 bln crowns';
    const points = ['* TARN OIL TO BUY VELM GAS FOR 3 BLN CROWNS', '* SAYS DEAL TO CLOSE IN MARCH'];
    const brief = ['Oct 12 (Reuters) - Tarn Oil:', ...points];
    const told = [
      'VELM, Oct 12 (Reuters) - Tarn Oil agreed on Tuesday to buy Velm Gas for 3 billion crowns, its largest purchase.',
      'The deal is to close in March, it said.',
      'Shares of Tarn Oil fell 3 percent.',
    ];
    const sent = (id: string, ...lines: string[]) => ({ id, text: lines.join('\n\n'), published });
    expect(
      folded(
        sent('a', `BRIEF-${head}`, ...brief),
        sent('b', head, ...told),
        sent('c', `UPDATE 1-${head}`, ...points, ...told),
        sent('d', `UPDATE 1-BRIEF-${head}`, ...brief, '* SAYS SHAREHOLDERS TO VOTE'),
      ),
    ).toEqual([
      ['a', 'd'],
      ['b', 'c'],
    ]);
  });
});
