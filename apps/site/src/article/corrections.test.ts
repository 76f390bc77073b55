import { expect, it } from 'vitest';
import { createCorrections } from './corrections.ts';

const story = (id: string, versions: readonly string[], corrections: readonly string[]) => ({
  id,
  corrections,
  versions: versions.map((articleId, i) => ({ articleId, number: i + 1, at: null })),
});

it('finds what corrects a story and is no version of it, the last first, and back', () => {
  const ferry = story('ferry-2', ['ferry', 'ferry-2'], ['ferry-2', 'note', 'other-note']);
  const [note, other] = [story('note', ['note'], []), story('other-note', ['other-note'], [])];
  const { correctionsOf, correctedBy } = createCorrections([ferry, note, other]);
  expect(correctionsOf(ferry)).toEqual([other, note]);
  expect(correctedBy(note)).toEqual([ferry]);
  expect([correctionsOf(note), correctedBy(ferry)]).toEqual([[], []]);
});

it('passes over what may not be shown', () => {
  const ferry = story('ferry', ['ferry'], ['gone']);
  expect(createCorrections([ferry]).correctionsOf(ferry)).toEqual([]);
});
