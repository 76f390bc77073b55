import { expect, it } from 'vitest';
import { createLocator, positionAt } from './locate.ts';

it.each<[string, string]>([
  ['', '1:1'],
  ['one\ntwo', '1:1 1:2 1:3 1:4 2:1 2:2 2:3 2:4'],
  ['a\r\nb\rc\n', '1:1 1:2 1:3 2:1 2:2 3:1 3:2 4:1'],
  ['\n\n', '1:1 2:1 3:1'],
])('finds the line and the column of every offset in %j', (source, places) => {
  const locate = createLocator(source);
  const found = Array.from({ length: source.length + 1 }, (_, at) => locate(at));
  expect(found.map(({ line, column }) => `${line}:${column}`).join(' ')).toBe(places);
  expect(found.map((_, at) => positionAt(source, at))).toEqual(found);
});
