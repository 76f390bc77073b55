import { expect, test } from 'vitest';
import { wordsOf } from './index.ts';
import { wordMap } from './word-maps.ts';
import { wordSet } from './word-sets.ts';

const wordsIn = (text: string) => wordsOf(text, [0, text.length]);

test('gives the value of the first list that holds a word, in any case', () => {
  const ranks = wordMap([
    [1, 'duke count'],
    [2, ['count', 'baron']],
  ]);
  expect(wordsIn('The Duke, the COUNT, the baron').map((word) => ranks.get(word))).toEqual([
    null,
    1,
    null,
    null,
    1,
    null,
    null,
    2,
  ]);
  expect(ranks.get(undefined)).toBeNull();
});

test('tells any number of maps and sets apart', () => {
  const maps = Array.from({ length: 40 }, (_, at) => {
    const set = wordSet(`set${'x'.repeat(at)}`);
    const map = wordMap(Array.from({ length: at + 1 }, (_, value) => [value, [`value${'x'.repeat(value)}`]] as const));
    return { set, map };
  });
  const [set, value] = wordsIn('setxxx valuexx');
  expect(maps.map(({ map }) => map.get(value))).toEqual(maps.map((_, at) => (at < 2 ? null : 2)));
  expect(maps.map((one) => one.set.has(set)).indexOf(true)).toBe(3);
  expect(maps.filter((one) => one.set.has(set))).toHaveLength(1);
});
