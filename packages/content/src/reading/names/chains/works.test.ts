import { expect, test } from 'vitest';
import { namesTold as told } from '../../../testing/names-told.ts';

test.each([
  ['It is on her album Tin Crown.', ['work Tin Crown']],
  ["It is on Mirel Dantos's album Tin Crown.", ['person Mirel Dantos', 'work Tin Crown']],
  ['They will film Ann Quillon in Vessnik.', ['person Ann Quillon', 'place Vessnik']],
  ['He wrote it in a note titled "Tide Time."', ['work Tide Time']],
])('takes for a work what it stands behind the word for, and not whom somebody films: %s', (copy, names) =>
  expect(told(copy)).toEqual(names),
);
