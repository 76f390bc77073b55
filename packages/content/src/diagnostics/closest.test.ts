import { expect, test } from 'vitest';
import { closest } from './closest.ts';

const words = ['no-full-stop', 'no-folder', 'empty', 'windows-1252'];

test.each([
  ['no-fullstop', 'no-full-stop'],
  ['emty', 'empty'],
  ['EMPTY', 'empty'],
  ['1252', 'windows-1252'],
  ['zebra', null],
])('for %s it names %s', (word, meant) => {
  expect(closest(word, words)).toBe(meant);
});
