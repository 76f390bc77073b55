import { expect, it } from 'vitest';
import { keptLast, keptOfEach } from './kept-last.ts';

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

it('makes once of each what is asked for of many in turn, nothing too', () => {
  const made: string[] = [];
  const known = keptOfEach(({ name }: { name: string }) => {
    made.push(name);
    return name === 'a' ? null : name.toUpperCase();
  });
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  expect([a, b, a, b].map(known)).toEqual([null, 'B', null, 'B']);
  expect(made).toEqual(['a', 'b']);
});
