import { expect, it } from 'vitest';
import { badgesOf, countingTold } from './badges.ts';

const marker = (kind: string, number?: number, text = kind.toUpperCase()) => ({
  kind,
  text,
  span: [0, 1] as [number, number],
  rule: 'test',
  ...(number === undefined ? {} : { number }),
});

it('says which version it is, and what that means', () => {
  expect(badgesOf([marker('lead', 1)])).toEqual([
    { text: 'Updated: lead 1', tone: 'version', means: 'the first new version of this story' },
  ]);
  expect(badgesOf([marker('update')])).toEqual([
    { text: 'Updated: update', tone: 'version', means: 'a new version of this story' },
  ]);
});

it('says once what slug and headline say both', () => {
  const told = badgesOf([marker('writethru', 2), marker('alert'), marker('writethru', 2), marker('writethru', 3)]);
  expect(told.map(({ text }) => text)).toEqual(['Updated: rewrite 2', 'Alert', 'Updated: rewrite 3']);
});

it('says in plain words what a desk has a word of its own for', () => {
  expect(badgesOf([marker('writethru', 1)])).toEqual([
    { text: 'Updated: rewrite 1', tone: 'version', means: 'the first new version of this story' },
  ]);
  expect(badgesOf([marker('refile')])).toEqual([
    { text: 'Updated: sent again', tone: 'version', means: 'with a slip put right' },
  ]);
});

it('sets a correction apart', () => {
  expect(badgesOf([marker('correction', undefined, '(CORRECTED)'), marker('update', 2)])).toEqual([
    { text: 'Corrected', tone: 'correction', means: null },
    { text: 'Updated: update 2', tone: 'version', means: 'the second new version of this story' },
  ]);
});

it('tells what corrects other copy from what was corrected', () => {
  expect(badgesOf([marker('correction', undefined, 'Correction:')])).toEqual([
    { text: 'Correction', tone: 'correction', means: null },
  ]);
});

it('says what a marker means whose word says it to nobody else', () => {
  expect(badgesOf([marker('flash')])).toEqual([
    { text: 'Flash', tone: 'kind', means: 'the first words, ahead of the story' },
  ]);
});

it('names any other marker as it is', () => {
  expect(badgesOf([marker('interview')])).toEqual([{ text: 'Interview', tone: 'kind', means: null }]);
});

it('explains how versions are numbered, where they are', () => {
  expect(countingTold([marker('correction'), marker('lead', 2)])).toContain(
    '“lead 1” is the first after the story itself',
  );
  expect(countingTold([marker('writethru', 1)])).toContain('“rewrite 1”');
  expect(countingTold([marker('update')])).toBe('An agency sends a story again as it learns more.');
});
