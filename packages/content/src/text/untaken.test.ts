import { expect, it } from 'vitest';
import { createUntaken } from './untaken.ts';

it('numbers names from their second on, and passes over numbers that are names already', () => {
  const untaken = createUntaken();
  expect(['a', 'a', 'a-3', 'a', 'b', 'a-3', 'a'].map(untaken)).toEqual(['a', 'a-2', 'a-3', 'a-4', 'b', 'a-3-2', 'a-5']);
});
