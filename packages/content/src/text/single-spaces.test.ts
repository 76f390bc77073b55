import { expect, test } from 'vitest';
import { singleSpaces } from './single-spaces.ts';

test('sets single spaces for white space of any kind and length', () => {
  expect(singleSpaces(' a b\n c\t\td\u00a0e  ')).toBe(' a b c d e ');
});
