import { expect, it } from 'vitest';
import { anyOf } from './any-of.ts';

it('makes one part of an expression of several, each as it stands', () => {
  const either = new RegExp(`^${anyOf([/see also/, /read (?:more|on)/])}:`);
  expect(['see also: Wall', 'read on: Wall', 'read: Wall', 'see'].map((text) => either.test(text))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
