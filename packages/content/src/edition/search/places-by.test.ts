import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placesBy } from './places-by.ts';

it('puts places by what stands there, and each in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), (numbers) => {
      const { places, starts } = placesBy(Uint32Array.from(numbers), 9);
      const of = (number: number) => [...places.subarray(starts[number], starts[number + 1])];
      for (let number = 0; number < 10; number++)
        expect(of(number)).toEqual(numbers.flatMap((one, place) => (one === number ? [place] : [])));
    }),
  );
});
