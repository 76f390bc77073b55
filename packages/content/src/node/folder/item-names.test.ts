import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyCharacter } from '../../testing/any-character.ts';
import { itemNames } from './item-names.ts';

const nameOf = (identifier: string, version?: string) => itemNames([{ identifier, version }])[0];

it.each([
  ['https://wire.example/?p=123', undefined, 'p-123'],
  ['https://wire.example/2027/10/12/pact/', undefined, '2027-10-12-pact'],
  ['tag:dateline,2026:story:pact-restored', undefined, 'pact-restored'],
  ['tag:wire.example,2027:strait', '3', 'strait-3'],
  ['urn:newsml:wire.example:20271012:strait:1', undefined, 'newsml-wire-example-20271012-strait-1'],
  ['0545', undefined, '0545'],
])('%s, version %s, is called %s', (identifier, version, name) => {
  expect(nameOf(identifier, version)).toBe(name);
});

it('tells apart what no slug does, and what is longer than one', () => {
  const [first, second] = [nameOf('https://wire.example/협정-1'), nameOf('https://wire.example/해협-1')];
  expect(first).toMatch(/^1-[0-9a-f]{8}$/);
  expect(second).not.toBe(first);
  const long = `https://wire.example/${'a-long-road/'.repeat(20)}`;
  expect(nameOf(`${long}one`)).not.toBe(nameOf(`${long}two`));
});

it('numbers what the source calls nothing', () => {
  expect(itemNames([{}, { identifier: ' ' }, { identifier: 'x' }])).toEqual(['1', '2', 'x']);
});

it('gives names that are distinct slugs, each the same whatever stands before it', () => {
  const any = fc.oneof(fc.webUrl(), fc.string({ unit: anyCharacter }), fc.constantFrom('1', '2', 'a', 'A'));
  fc.assert(
    fc.property(fc.array(fc.record({ identifier: any })), (items) => {
      const names = itemNames(items);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), (numbers) => {
      const items = numbers.map((n) => ({ identifier: `https://wire.example/?p=${n}` }));
      expect(itemNames([{ identifier: 'https://wire.example/new' }, ...items]).slice(1)).toEqual(itemNames(items));
    }),
  );
});
