import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createChains, NONE } from './chains.ts';

it('gives what has a key, the last first, as a list for each key would', () => {
  const added = fc.array(fc.tuple(fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: 2 ** 30 - 1 })), fc.nat()), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(added, (all) => {
      const chains = createChains(all.length);
      const lists = new Map<number, number[]>();
      for (const [key, value] of all) {
        const found: number[] = [];
        for (let link = chains.add(key, value); link !== NONE; link = chains.before(link))
          found.push(chains.valueAt(link));
        const list = lists.get(key) ?? [];
        expect(found).toEqual(list);
        lists.set(key, [value, ...list]);
      }
    }),
  );
});
