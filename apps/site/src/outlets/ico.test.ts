import { expect, it } from 'vitest';
import { icoOf } from './ico.ts';

it('puts a picture behind a directory that tells its size and its place', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);
  const file = icoOf(png, 48);
  expect([...file.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 48, 48]);
  const view = new DataView(file.buffer);
  const [length, offset] = [view.getUint32(14, true), view.getUint32(18, true)];
  expect(file.subarray(offset, offset + length)).toEqual(png);
});
