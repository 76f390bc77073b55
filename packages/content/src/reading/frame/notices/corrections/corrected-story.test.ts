import { expect, it } from 'vitest';
import { articleOf } from '../../../../testing/article-of.ts';

const notice =
  'VELM, Nordavia (AP) — In a story March 3 about a wall, The Associated Press reported erroneously how long it is.';
const story = 'Wall holds\n\nBy ADA BRANDT\n\nELDWICK, Nordavia (AP) — The wall held.\n\nIt is nine miles long.';
const read = (opening: string, below: string) => articleOf(`${opening}\n\n${notice}\n\n${below}\n\n${story}`);

it.each([
  'A corrected version of the story is below:',
  'The corrected story is below:',
  'The corrected version of this article follows.',
  'Below is a corrected version of the story:',
])('reads the story under a correction that ends on %s', (below) => {
  const { headline, markers, byline, dateline, body, notes } = read('Correction: Eldwick Wall story', below);
  expect([headline?.text, byline?.names, dateline?.places]).toEqual([
    'Wall holds',
    ['Ada Brandt'],
    ['ELDWICK, Nordavia'],
  ]);
  expect(markers).toMatchObject([{ kind: 'correction', span: [0, 11] }]);
  expect(body.map(({ text }) => text)).toEqual(['The wall held.', 'It is nine miles long.']);
  expect(notes.map(({ text, reason, audience }) => [text, reason, audience])).toEqual(
    ['Correction: Eldwick Wall story', notice, below].map((text) => [text, 'correction', 'everyone']),
  );
});

it.each([
  ['the correction stands by itself', 'Correction: Eldwick Wall story', 'It is nine miles long.'],
  ['it has a headline of its own', 'CORRECTED-Wall is nine miles long', 'The corrected story is below:'],
  ['it is no correction', 'The correct story', 'A corrected version of the story is below:'],
])('leaves it all in the body where %s', (_, opening, below) => {
  const { headline, body } = read(opening, below);
  expect(opening).toContain(headline?.text);
  expect(body.map(({ text }) => text)).toContain(below);
});

it.each([
  'Please read in paragraph two "nine" instead of "ten".',
  'In March 3 story headlined "Wall holds", please read in second paragraph ... nine miles ... instead of ... ten miles ... (corrects length)',
])('sets aside what is corrected in a line of its own, with Correction above it: %s', (line) => {
  const { body, notes, markers, headline } = articleOf(
    `Wall holds\n\nCorrection\n\n${line}\n\nELDWICK, March 3 (Reuters) - The wall held.\n\nIt is nine miles long.`,
  );
  expect(headline?.text).toBe('Wall holds');
  expect(markers).toMatchObject([{ kind: 'correction', text: 'Correction' }]);
  expect(notes).toMatchObject([{ text: line, reason: 'correction', audience: 'everyone' }]);
  expect(body.map(({ text }) => text)).toEqual(['The wall held.', 'It is nine miles long.']);
});

it.each([
  'Please read in the second room, not in the hall, the librarian said.',
  '"Please read the headline, not the story," she said.',
  'Please read on paragraph by paragraph.',
  'In her story on Monday the mayor asked: please read the second paragraph, not the first.',
  'In its letter the bank asks: please read the first paragraph instead of the last.',
  'Please read the headline, and not the "small print".',
])('keeps what people are asked to read: %s', (line) => {
  expect(articleOf(`Wall holds\n\nELDWICK (AP) -- The wall held.\n\n${line}`).body.at(-1)?.text).toBe(line);
});
