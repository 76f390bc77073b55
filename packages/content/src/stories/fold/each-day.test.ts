import { expect, it } from 'vitest';
import { type Foldable, folded } from '../../testing/folded.ts';

const published = '2027-10-12';

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

const market = (id: string, mark: string, day: 12 | 13, points: string, why: string): Foldable => ({
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

it('what bears one slug every day is a story each day, unless it is marked or much the same', () => {
  const weather = (id: string, day: number, mark: string, sky: string): Foldable => ({
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

it('a headline that tells another day heads another story, unless a marker says that it is one', () => {
  const posts = (id: string, mark: string, day: number): Foldable => ({
    id,
    published: `2027-10-${day}`,
    text: `${mark}Brandt in her own words (Oct ${day}) - Wall, levy\n\nThese posts stood on the pages of President Eva Brandt. What they say is her own, and nobody has edited or checked it.\n\n- We have built ${day} walls!\n`,
  });
  expect(folded(posts('a', '', 12), posts('b', '', 13))).toEqual([['a'], ['b']]);
  expect(folded(posts('a', '', 12), posts('b', 'CORRECTED-', 13))).toEqual([['a', 'b']]);
  expect(folded(posts('a', '', 12), { ...posts('b', '', 12), published: '2027-10-13' })).toEqual([['a', 'b']]);
});
