import * as fc from 'fast-check';

/** Any code point that is no half of a pair: what `unit: 'binary'` is, which takes a second to be made. */
export const anyCharacter: fc.Arbitrary<string> = fc
  .oneof(fc.nat(0x7f), fc.nat(0xd7ff), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((point) => String.fromCodePoint(point));
