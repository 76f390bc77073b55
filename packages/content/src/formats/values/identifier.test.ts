import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyCharacter } from '../../testing/any-character.ts';
import { articleTag, decoded } from './identifier.ts';

const anyId = fc.oneof(
  fc.string({ unit: anyCharacter, minLength: 1 }),
  fc
    .array(fc.constantFrom('%', '25', '$', 'e\u0301', 'é', ' ', '#', '/', 'pact'), { minLength: 1 })
    .map((all) => all.join('')),
);

it('is made from the id, and gives it back', () => {
  fc.assert(
    fc.property(anyId, (id) => {
      const [, name = ''] = /^tag:dateline,2026:article:(.*)$/s.exec(articleTag(id)) ?? [];
      expect(name).toMatch(/^[\w\-.!~*'()%$]+$/);
      expect(decoded(name)).toBe(id.toWellFormed());
    }),
  );
});

it('stays as it is where addresses are brought into one form', () => {
  fc.assert(
    fc.property(anyId, (id) => {
      const tag = articleTag(id);
      // as the W3C's validator has it, which unescapes twice
      expect(encodeURI(decodeURI(decodeURI(tag)).normalize('NFC'))).toBe(encodeURI(decodeURI(tag)));
    }),
  );
});

it.each([
  ['pact-restored', 'pact-restored'],
  ['한국', '%ED%95%9C%EA%B5%AD'],
  ['%00', '$2500'],
  ['cafe\u0301', 'cafe$CC$81'],
])('of %s ends on %s', (id, end) => {
  expect(articleTag(id)).toBe(`tag:dateline,2026:article:${end}`);
});
