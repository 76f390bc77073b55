import { expect, test } from 'vitest';
import { wordsOf } from './index.ts';
import { wordSet } from './word-sets.ts';

const wordsIn = (text: string) => wordsOf(text, [0, text.length]);

test('holds the words of its list, in any case, and no others', () => {
  const heads = wordSet('ministry council');
  expect(
    wordsIn('The Ministry and the COUNCIL met')
      .filter((word) => heads.has(word))
      .map(({ text }) => text),
  ).toEqual(['Ministry', 'COUNCIL']);
  expect(heads.has(undefined)).toBe(false);
});

test('tells any number of lists apart', () => {
  const lists = Array.from({ length: 70 }, (_, i) => wordSet([`list${'x'.repeat(i % 7)}`, 'every']));
  const [every, one] = wordsIn('every listxxx');
  expect(lists.every((list) => list.has(every))).toBe(true);
  expect(lists.map((list, i) => (list.has(one) ? i % 7 : 3)).every((rest) => rest === 3)).toBe(true);
  expect(lists.filter((list) => list.has(one))).toHaveLength(10);
});

test('knows words that were read before it was made', () => {
  wordsIn('latecomer');
  const late = wordSet('latecomer');
  expect(wordsIn('Latecomer').every((word) => late.has(word))).toBe(true);
});
