import { expect, it } from 'vitest';
import { wordsOf } from './index.ts';
import { printed } from './printed.ts';

it('tells words on one line, as the copy has them', () => {
  const source = 'By ADA\n  BRENN, in Karsund';
  expect(printed(source, wordsOf(source, [3, 14]))).toBe('ADA BRENN');
  expect(printed(source, [])).toBe('');
});
