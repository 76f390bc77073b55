import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventCopy } from '../testing/copy.ts';
import { read } from './read.ts';
import { readTogether } from './read-together.ts';

const copy = fc.oneof(
  { weight: 6, arbitrary: fc.nat(500).map((seed) => inventCopy(seed, 4).text) },
  { weight: 1, arbitrary: fc.constantFrom('', ' \n', 'ponytail', '(END)\n') },
);

test('reads copy together as it reads each piece alone', () => {
  fc.assert(
    fc.property(fc.array(copy, { maxLength: 40 }), (texts) => {
      const copies = texts.map((text, i) => [text, { id: `${i}`, name: `${i}.txt`, published: '2023-03-21' }] as const);
      expect(readTogether(copies)).toEqual(copies.map(([text, options]) => read(text, options)));
    }),
    { numRuns: 30 },
  );
});

test('refuses what read would, before it reads the rest', () => {
  const nameless = {} as { id: string };
  expect(() => readTogether([{ id: 'wall' }, nameless].map((options) => ['Wall holds', options]))).toThrow(TypeError);
});
