import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sheetsOf } from './page.ts';

it('puts a short list on one sheet', () => {
  expect(sheetsOf(['a', 'b'], '/list/', 2)).toEqual([
    { path: '/list/', items: ['a', 'b'], number: 1, count: 1, total: 2, previous: null, next: null },
  ]);
  expect(sheetsOf([], '/list/', 2)).toHaveLength(1);
});

it('leads from sheet to sheet and back', () => {
  const [, second, third] = sheetsOf([1, 2, 3, 4, 5], '/list/', 2);
  expect(second).toMatchObject({ path: '/list/2/', previous: '/list/', next: '/list/3/' });
  expect(third).toMatchObject({ path: '/list/3/', previous: '/list/2/', next: null });
});

it('loses nothing and doubles nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 20 }), (items, size) => {
      const sheets = sheetsOf(items, '/list/', size);
      expect(sheets.flatMap((sheet) => sheet.items)).toEqual(items);
      expect(new Set(sheets.map(({ path }) => path)).size).toBe(sheets.length);
    }),
  );
});
