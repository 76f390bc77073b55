import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createKeptCards } from './kept.ts';

const [pact, ferry] = [
  { headline: 'Harbour pact restored', under: '' },
  { headline: 'Ferry line reopens', under: '' },
];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-cards-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('draws a card once, and gives it again to the next build', async () => {
  const first = await (await createKeptCards(folder)).draw(ferry);
  const [name = ''] = await readdir(folder);
  expect(Buffer.from(first).subarray(1, 4).toString()).toBe('PNG');
  await writeFile(join(folder, name), 'kept');
  expect(Buffer.from(await (await createKeptCards(folder)).draw(ferry)).toString()).toBe('kept');
});

it('draws one card for stories of one headline that ask at the same time', async () => {
  const { draw } = await createKeptCards(folder);
  const [one, other] = await Promise.all([draw(ferry), draw({ ...ferry })]);
  expect(other).toBe(one);
});

it('keeps each headline apart, and forgets what no story has any more', async () => {
  const before = await createKeptCards(folder);
  const [one, other] = [await before.draw(pact), await before.draw(ferry)];
  expect(Buffer.compare(one, other)).not.toBe(0);
  const after = await createKeptCards(folder);
  expect(Buffer.compare(await after.draw(ferry), other)).toBe(0);
  await after.sweep();
  expect(await readdir(folder)).toHaveLength(1);
});
