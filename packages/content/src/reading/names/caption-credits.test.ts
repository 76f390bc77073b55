import { expect, test } from 'vitest';
import { read } from '../read.ts';

const people = (caption: string) =>
  (read(['What the tide brought', 'It rained in Vessnik.', caption].join('\n\n'), { id: 'a' }).article?.names ?? [])
    .map(({ text }) => text)
    .filter((name) => name !== 'Vessnik');

const SHOWN = 'Odo Brandt walks past a shop on May 3, 2024.';

test.each([
  ['(Photo by Ann Quillon/AFP)', ['Odo Brandt']],
  ['(AP Photo/Ann Quillon)', ['Odo Brandt']],
  ['(AP\nPhoto/Ann Quillon)', ['Odo Brandt']],
  ['(Ann Quillon/Pool via AP)', ['Odo Brandt']],
  ['REUTERS/Ann Quillon/File Photo', ['Odo Brandt']],
  ['Photo by Ann Quillon', ['Odo Brandt']],
  ['(Yonhap)', ['Odo Brandt']],
])('names whom a caption shows, and nobody whom %s credits', (credit, names) =>
  expect(people(`${SHOWN} ${credit}`)).toEqual(names),
);

test('keeps whoever a caption names in brackets', () => {
  expect(people('Odo Brandt walks with his sister (Ann Quillon) on May 3, 2024.')).toEqual([
    'Odo Brandt',
    'Ann Quillon',
  ]);
  expect(people('FILE PHOTO: Odo Brandt walks on May 3, 2024, with his sister (Ann Quillon)')).toEqual([
    'Odo Brandt',
    'Ann Quillon',
  ]);
});

test.each([
  ['Photo: Mayor Odo Brandt walks on the wall with Ann Quillon.', ['Odo Brandt', 'Ann Quillon']],
  ['Image: Odo Brandt, mayor of the town, on May 3, 2024.', ['Odo Brandt']],
  ['Photo: Odo Brandt walks on the wall. (Photo by Ann Quillon/AFP)', ['Odo Brandt']],
  ['Photo: Ann Quillon/AFP', []],
  ['Photo: Ann Quillon for the Orrin Post', []],
])('tells the label of a caption from that of a credit: %s', (caption, names) =>
  expect(people(caption)).toEqual(names),
);
