import { expect, it } from 'vitest';
import { read } from '../../read.ts';

const roles = (copy: string) =>
  (read(`Harbor games\n\n${copy}\n`, { id: 'a' }).article?.names ?? []).map(({ full, role }) => [full, role?.text]);

it.each([
  ['World number one Ada Brand left.', 'World number one'],
  ['They saw former world No. 2 Ada Brand.', 'former world No. 2'],
  ['They ousted fifth seed Ada Brand.', 'fifth seed'],
  ['They saw top seed Ada Brand.', 'top seed'],
  ['They saw number one Ada Brand.', undefined],
  ['It is the world of two, Ada Brand said.', undefined],
])('reads the rank of a player before the name: %s', (copy, role) => {
  expect(roles(copy)).toEqual([['Ada Brand', role]]);
});
