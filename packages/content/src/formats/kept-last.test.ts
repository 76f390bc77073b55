import { expect, it } from 'vitest';
import { keptLast } from './kept-last.ts';

it('makes once what is asked for in a row, and anew what was asked for before', () => {
  const made: string[] = [];
  const upper = keptLast(({ name }: { name: string }) => {
    made.push(name);
    return name.toUpperCase();
  });
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  expect([a, a, b, b, a].map(upper)).toEqual(['A', 'A', 'B', 'B', 'A']);
  expect(made).toEqual(['a', 'b', 'a']);
});
