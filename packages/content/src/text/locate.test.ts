import { expect, test } from 'vitest';
import { positionAt } from './lines.ts';
import { createLocator } from './locate.ts';

test('finds the places that counting line by line finds, whatever ends a line', () => {
  const source = 'one\r\ntwo\rthree\n\n\u2028four\r\r\n';
  const locate = createLocator(source);
  for (let at = 0; at <= source.length; at++) expect([at, locate(at)]).toEqual([at, positionAt(source, at)]);
});
