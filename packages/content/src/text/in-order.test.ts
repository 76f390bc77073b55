import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder, merged } from './in-order.ts';

const firstOf = ([first]: readonly [number, number]): number => first;

test('puts any list in order, and keeps items of one number as they stood', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.nat())), (list) => {
      expect(inOrder([...list], firstOf)).toEqual(list.toSorted((a, b) => a[0] - b[0]));
    }),
  );
});

test('makes one list of two in order, the first before the second where they are equal', () => {
  const list = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.nat())).map((items) => inOrder(items, firstOf));
  fc.assert(
    fc.property(list, list, (first, second) => {
      expect(merged(first, second, firstOf)).toEqual(inOrder([...first, ...second], firstOf));
    }),
  );
});
