import { expect, it } from 'vitest';
import { etagOf } from './etag.ts';

// "abc", the first example of FIPS 180-4
it('is half of the SHA-256 of the bytes, on every runtime', async () => {
  expect(await etagOf(new TextEncoder().encode('abc'))).toBe('"ba7816bf8f01cfea414140de5dae2223"');
});
