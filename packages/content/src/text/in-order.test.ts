import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

const firstOf = ([first]: readonly [number, number]): number => first;

test('puts any list in order, and keeps items of one number as they stood', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.nat())), (list) => {
      expect(inOrder([...list], firstOf)).toEqual(list.toSorted((a, b) => a[0] - b[0]));
    }),
  );
});
