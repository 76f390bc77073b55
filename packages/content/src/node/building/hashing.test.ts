import { expect, it } from 'vitest';
import { type Hashing, hashBeside, hashHere } from './hashing.ts';

async function digestBy(hashing: Hashing): Promise<string> {
  const shared = new Uint8Array(new SharedArrayBuffer(5)).fill(7);
  try {
    await Promise.all([hashing.update(shared), hashing.update(Buffer.from('Karsund'))]);
    await hashing.update(Buffer.from('!'));
    return await hashing.digest();
  } finally {
    await hashing.close();
  }
}

it('gives the same digest beside as here', async () => {
  expect(await digestBy(hashBeside())).toBe(await digestBy(hashHere()));
});

it('fails where its worker ends, and leaves nobody waiting', async () => {
  const hashing = hashBeside();
  const digest = hashing.digest().catch((error: Error) => error.message);
  await hashing.close();
  expect(await digest).toMatch(/ended|^[0-9a-f]{64}$/);
  await expect(hashing.update(new Uint8Array(1))).rejects.toThrow('ended');
});
