import { expect, it } from 'vitest';
import { stated } from './stated.ts';

it('keeps what is stated, zero and false too, and lets what is empty fall away, however deep', () => {
  expect(
    stated({ a: '', b: null, c: undefined, d: [], e: {}, f: 0, g: false, h: 'x', i: [{ j: '' }, '', { k: ['l'] }] }),
  ).toEqual({ f: 0, g: false, h: 'x', i: [{ k: ['l'] }] });
});

it('leaves out characters that no document may hold', () => {
  expect(stated({ a: '\u0000', b: ['c\u0001\ud800'] })).toEqual({ b: ['c\ufffd'] });
});
