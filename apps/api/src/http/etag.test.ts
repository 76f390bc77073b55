import { expect, it } from 'vitest';
import { sentAs } from './etag.ts';

// "abc", the first example of FIPS 180-4
it('is half of the SHA-256 of the bytes, on every runtime', async () => {
  expect(await sentAs('abc')).toEqual({ length: 3, etag: '"ba7816bf8f01cfea414140de5dae2223"' });
});

it('counts bytes of UTF-8, also where a text is none', async () => {
  for (const text of ['', 'é', '𝐀', '\ud835', 'a\udc00b'])
    expect((await sentAs(text)).length).toBe(new TextEncoder().encode(text).length);
});
