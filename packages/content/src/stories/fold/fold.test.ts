import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/article.ts';
import { read } from '../../reading/read.ts';
import { fold } from './index.ts';
import { type Traits, traitsOf } from './traits.ts';

interface Copy {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
}

const read1 = ({ id, text, published }: Copy): Article => {
  const { article } = read(text, { id, ...(published ? { published } : {}) });
  if (!article) throw new Error(`${id} has no article`);
  return article;
};

const folded = (...copies: readonly Copy[]): readonly (readonly string[])[] =>
  fold(copies.map((copy) => traitsOf(read1(copy)))).groups;

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
      traitsOf(read1({ id: `copy-${i}`, text, published })),
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
  const seen = [flash, first, lead, secondLead, other].map((text, i) => traitsOf(read1({ id: `copy-${i}`, text })));
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

it('a slug tells a story under any headline, and its version after the comma', () => {
  const ap = (version: string, headline: string, body: string) => `r a BC-NV--Karsund-Strait${version} 10-12 0210
BC-NV--Karsund-Strait${version ? `,${version}` : ''}
${headline}
By ADA BRANDT
Associated Press

KARSUND, Nordavia (AP) _ ${body}`;
  const shared =
    'The strait was shut in 2018 when the two fell out over fishing dues, and nobody has crossed it since then.';
  expect(
    folded(
      { id: 'a', text: ap('', 'Strait to open', `The strait opens on Friday.\n\n${shared}`), published },
      { id: 'b', text: ap(' 1st Ld-Writethru', 'Boats are back', `Boats sail from Friday.\n\n${shared}`), published },
    ),
  ).toEqual([['a', 'b']]);
});

const market = (id: string, mark: string, day: 12 | 13, points: string, why: string): Copy => ({
  id,
  published: `2027-10-${day}`,
  text: `${mark}Karsund shares open lower

KARSUND, Oct. ${day} (Yonhap) -- Karsund shares opened lower ${day === 12 ? 'Tuesday' : 'Wednesday'}, ${why}.

The index of the 40 largest companies fell ${points} points in the first 15 minutes of trading.

Banks and shipyards were mixed, and the crown was slightly lower against the dollar.

(END)`,
});

it('what is told under one headline every day is a story each day, with the versions of its day', () => {
  expect(
    folded(
      market('m1', '', 12, '12.4', 'led by losses of makers of chips'),
      market('m2', '(LEAD) ', 12, '11.1', 'led by losses of makers of chips'),
      market('n1', '', 13, '8.2', 'after a fall abroad'),
      market('n2', '(LEAD) ', 13, '7.7', 'after a fall abroad'),
    ),
  ).toEqual([
    ['m1', 'm2'],
    ['n1', 'n2'],
  ]);
});

it('a flash that names no agency makes no one story of what two agencies tell of one event', () => {
  const event = 'A ferry with 212 people aboard ran aground off Karsund on Tuesday and all were brought ashore.';
  const told = 'Ferry runs aground off Karsund';
  const copies = [
    { id: 'r-1', text: `ALERT-${told}: coast guard\n` },
    { id: 'r-2', text: `UPDATE 1-${told}, all safe\n\nKARSUND, Oct 12 (Reuters) - ${event}\n` },
    { id: 'y-1', text: `(URGENT) ${told}: coast guard\n\n(END)\n` },
    { id: 'y-2', text: `(LEAD) ${told}, all rescued\n\nKARSUND, Oct. 12 (Yonhap) -- ${event}\n\n(END)\n` },
  ];
  expect(folded(...copies.map((copy) => ({ ...copy, published })))).toEqual([
    ['r-1', 'r-2'],
    ['y-1', 'y-2'],
  ]);
});

it('a correction that does not say of which version it is stands behind the one that it is like', () => {
  const corrected = lead.replace('(LEAD)', '(CORRECTED)').replace('200 people', '300 people');
  const copies = [first, lead, corrected, secondLead].map((text, i) => ({ id: 'dbac'[i] ?? '', text, published }));
  expect(folded(...copies)).toEqual([['d', 'b', 'a', 'c']]);
});

it('what bears one slug every day is a story each day, unless it is marked or much the same', () => {
  const weather = (id: string, day: number, mark: string, sky: string): Copy => ({
    id,
    published: `2027-10-${day}`,
    text: `BC-NV--Weather${mark},0120\n${sky} over Nordavia\nBy Ada Brandt\nAssociated Press\n\nKARSUND, Nordavia (AP) — ${sky} was seen all over Nordavia.\n\nTemperatures reached ${day} degrees.\n`,
  });
  expect(folded(weather('a', 12, '', 'Rain'), weather('b', 13, '', 'Sun'))).toEqual([['a'], ['b']]);
  expect(folded(weather('a', 12, '', 'Rain'), weather('b', 13, ', 1st Ld-Writethru', 'Rain'))).toEqual([['a', 'b']]);
  expect(folded(weather('a', 12, '', 'Rain'), { ...weather('b', 12, '', 'Rain'), published: '2027-10-13' })).toEqual([
    ['a', 'b'],
  ]);
});
