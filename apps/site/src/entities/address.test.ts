import { expect, it } from 'vitest';
import { entityAddress } from './address.ts';

it('puts each kind under its own address', () => {
  expect(entityAddress('person:ada-brandt')).toBe('/people/ada-brandt/');
  expect(entityAddress('place:karsund')).toBe('/places/karsund/');
  expect(entityAddress('term:harbour-pact')).toBe('/terms/harbour-pact/');
});

it('keeps a work apart from a term of the same name', () => {
  expect(entityAddress('work:harbour-pact')).toBe('/terms/harbour-pact--work/');
});
