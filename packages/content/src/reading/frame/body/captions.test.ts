import { expect, it } from 'vitest';
import { articleOf } from '../../../testing/article-of.ts';

const kindOf = (block: string) =>
  articleOf(`Wall holds\n\nThe wall held overnight, the council said.\n\n${block}\n\nNobody was hurt, it said.`).body[1]
    ?.kind;

it.each([
  'Mayor Anna Holm (L) shakes hands with engineer Tom Reed at the end of their meeting in Eldwick on March 16, 2023.',
  'Mayor Anna Holm, left, listens as engineer Tom Reed speaks during a meeting in Eldwick, Friday, March 3, 2023. (AP Photo/Jo Fenn)',
  'FILE PHOTO: The harbour wall is pictured in Eldwick, Velmora, March 1, 2023. REUTERS/Jo Fenn/File Photo',
  'In this file photo taken Feb. 3, workers stand on the wall.',
  'The harbour wall of Eldwick, seen from the sea. Image: Jo Fenn.',
  'Mayor Anna Holm speaks at a press conference in Eldwick on March 16, 2023. (Yonhap)',
  'Police officers clear a fallen tree in Eldwick on March 16, 2023. (Yonhap)',
  'A worker repairs a damaged boat at the port of Eldwick on Friday, March 3, 2023. (Yonhap)',
  '[A woman walks on the wall of Eldwick. (Yonhap)]',
  '[Anna Holm, mayor of Eldwick (Yonhap)]',
  'The wall of Eldwick. [Photo provided by the harbour office]',
  'This photo, provided by the harbour office, shows the wall.',
  'Boats leave the harbour. (Ida Holm/The Canadian Press)',
  'A boat leaves the harbour of Eldwick [Ida Holm/Reuters]',
  'A boat at the quay of Eldwick. PHOTO: REUTERS',
  'The wall is nine miles longImage: Ida Holm/dpa',
])('reads a caption: %s', (caption) => {
  expect(kindOf(caption)).toBe('caption');
});

it.each([
  'The council, which had left, said it would meet again on March 16, 2023.',
  'The pact also requires Tarn to buy the boats of Holm if the price falls short by March 31, 2023.',
  'The firm of Holm and Reed has offices in two cities (New York/London).',
  'Mayor Anna Holm said the wall was finished on March 16, 2023.',
  'Holm said the council would weigh such terms in talks on Trade Agreements and Regional Arrangements (TAs/RAs).',
  'The deal is valued at 40 million crowns and is expected to close by March 31, 2023.',
  'Holm is accused of failing to repair the wall of the old port in August 2023.',
  'The wall is to double in height from January 1, 2023.',
  'Since then, Holm has led talks on a wall for the port. The deal to build it came in December 2023.',
  'Police officers cleared a fallen tree in Eldwick on March 16, 2023. (Yonhap)',
  'Police officers clear a tree that fell in Eldwick on March 16, 2023. (Yonhap)',
  'Police officers clear fallen trees each year. The last of them fell in Eldwick on March 16, 2023. (Yonhap)',
  'Officials expect the wall to be rebuilt at a cost of 4 million crowns in Eldwick on March 16, 2023. (Yonhap)',
  'Voters elect a mayor in Eldwick on March 16, 2023. (Yonhap)',
  'The rule that workers clear the wall by night goes into force in Eldwick on March 16, 2023. (Yonhap)',
  'Police officers clear a fallen tree in Eldwick on March 16, 2023, before the wall is rebuilt. (Yonhap)',
  '[The wall held for a day (again)]',
  'The party (left) that holds the council is split.'.replace('(left)', 'on the left'),
])('reads a paragraph: %s', (paragraph) => {
  expect(kindOf(paragraph)).toBe('paragraph');
});

it.each([
  'Mayor Anna Holm shakes hands with engineer Tom Reed at the end of their meeting in Eldwick\nMarch 16, 2023. (Yonhap)',
  'Mayor Anna Holm shakes hands with engineer Tom Reed at the end of their\nmeeting in Eldwick on Thursday,\nMarch 16, 2023.',
  'Mayor Anna Holm shakes hands with engineer Tom Reed at the end of their meeting.\n(AP Photo/Jo Fenn)',
  'Mayor Anna Holm shakes hands with engineer Tom Reed at the end of their meeting.\nPhoto: Jo Fenn',
])('reads a caption whose last line is only a date or a credit: %j', (caption) => {
  const { body } = articleOf(
    `Wall holds\n\nThe wall held overnight, the council said.\n\n${caption}\n\nNobody was hurt, it said.`,
  );
  expect(body.map(({ kind, text }) => [kind, text]).slice(1, 2)).toEqual([['caption', caption.replaceAll('\n', ' ')]]);
  expect(body).toHaveLength(3);
});

const shown = 'Police officers clear a fallen tree in Karsund on May 6, 2031. (Yonhap)';

it('dates the copy by the day of a picture that its agency signs', () => {
  const { body, published } = articleOf(
    `Storm fells trees\n\nKARSUND, May 6 (Yonhap) -- A storm felled trees on Tuesday, police said.\n\n${shown}\n\nNobody was hurt.`,
  );
  expect(body.map(({ kind }) => kind)).toEqual(['paragraph', 'caption', 'paragraph']);
  expect(published.value).toBe('2031-05-06');
});

it('keeps a first paragraph that its agency signs', () => {
  const { body } = articleOf(`Storm fells trees\n\nKARSUND, May 6 (Yonhap) -- ${shown}\n\nNobody was hurt.`);
  expect(body.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
});

it.each([
  '(Yonhap) The sea wall of Karsund in this photo taken May 6, 2031. (Yonhap)',
  '(Yonhap) Mayor Anna Holm at the sea wall of Karsund (Yonhap)',
])('reads a caption that its agency stands at both ends of: %s', (caption) => {
  const { body } = articleOf(
    `Wall holds\n\nKARSUND, May 6 (Yonhap) -- The wall held, the council said.\n\n${caption}\n\nNobody was hurt, it said.`,
  );
  expect(body.map(({ kind, text }) => [kind, text])[1]).toEqual(['caption', caption]);
});

it.each(['May 6, 2031 -- The wall holds.', '6 May 2031: Anna Holm opens the wall.'])(
  'takes the day that a line opens on for that of no picture: %s',
  (line) => {
    const { body } = articleOf(`Wall holds\n\nKARSUND (AP) -- The wall held.\n\n${line}\n\nNobody was hurt.`);
    expect(body[1]?.kind).toBe('paragraph');
  },
);

it('shows a caption once that its page has twice', () => {
  const caption = 'The sea wall at Karsund is seen on Nov. 26, 2026. (Yonhap)';
  const { body, residue } = articleOf(
    `Wall holds\n\nKARSUND, Nov. 26 (Yonhap) -- The wall held.\n\n${caption}\n\n${caption}\n`,
  );
  expect(body.map(({ kind }) => kind)).toEqual(['paragraph', 'caption']);
  expect(residue).toMatchObject([{ reason: 'repeated caption' }]);
});
