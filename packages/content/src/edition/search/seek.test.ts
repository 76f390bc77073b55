import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seek } from './seek.ts';

it('finds the first that is not below a value, from anywhere before it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(200), { maxLength: 100 }), fc.nat(220), fc.nat(100), (numbers, value, start) => {
      const sorted = Uint32Array.from(numbers).sort();
      const from = Math.min(start, sorted.length);
      const found = sorted.findIndex((one, at) => at >= from && one >= value);
      expect(seek(sorted, value, from)).toBe(found < 0 ? sorted.length : found);
    }),
  );
});
