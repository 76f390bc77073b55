import { expect, test } from 'vitest';
import { namesTold as told } from '../../../testing/names-told.ts';

test.each([
  ['They were nice to us. Nice gets you eighth.', []],
  ['They were nice to us in Nice.', ['place Nice']],
])('takes a word that opens a sentence for a town only where the copy has it in a place: %s', (copy, names) =>
  expect(told(copy)).toEqual(names),
);
