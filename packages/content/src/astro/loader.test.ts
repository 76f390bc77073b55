import { EventEmitter } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { buildEdition } from '../node/building/index.ts';
import { openEdition } from '../node/open-edition.ts';
import { datelineLoader } from './loader.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-loader-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, text: string) => writeFile(join(folder, name), text);

/** As much of Astro as a loader meets. */
function context(watcher?: EventEmitter) {
  const store = new Map<string, { id: string; digest?: string | number; data: unknown }>();
  const logged: string[] = [];
  const partial = {
    store: {
      keys: () => [...store.keys()],
      delete: (id: string) => void store.delete(id),
      set: (entry: { id: string; data: unknown }) => Boolean(store.set(entry.id, entry)),
    },
    parseData: async ({ data }: { data: unknown }) => data,
    generateDigest: (data: unknown) => JSON.stringify(data),
    logger: { info: () => {}, warn: (line: string) => void logged.push(line) },
    watcher: watcher && Object.assign(watcher, { add: () => watcher }),
  };
  return { store, logged, context: partial as unknown as LoaderContext };
}

it('stores an entry for each piece of copy in the folder', async () => {
  await put('ports.txt', 'Nordavia reopens its ports\n\nNordavia reopened its ports on Tuesday.\n');
  const { store, context: astro } = context();
  await datelineLoader({ seeds: folder }).load(astro);
  expect([...store.keys()]).toEqual(['ports']);
});

it('stores the good files beside a bad one, and says what is wrong with it', async () => {
  await put('ports.txt', 'Nordavia reopens its ports\n\nNordavia reopened its ports on Tuesday.\n');
  await put('blank.txt', ' \n');
  const { store, logged, context: astro } = context();
  await datelineLoader({ seeds: folder }).load(astro);
  expect([...store.keys()]).toEqual(['ports']);
  expect(logged).toEqual([expect.stringContaining('blank.txt:1:1')]);
});

it('takes nothing from an empty folder', async () => {
  const { store, context: astro } = context();
  await datelineLoader({ seeds: folder }).load(astro);
  expect(store.size).toBe(0);
});

it('holds no more of a story than is picked', async () => {
  await put('ports.txt', 'Nordavia reopens its ports\n\nNordavia reopened its ports on Tuesday.\n');
  const { store, context: astro } = context();
  await datelineLoader({ seeds: folder, pick: ({ address }) => ({ address }) }).load(astro);
  expect([...store.values()]).toEqual([
    expect.objectContaining({ data: { address: '/undated/nordavia-reopens-its-ports/' } }),
  ]);
});

it('keeps what it has compiled, and is not misled by it', async () => {
  await put('ports.txt', 'Nordavia reopens its ports\n\nNordavia reopened its ports on Tuesday.\n');
  const kept = join(folder, '.kept.json');
  for (const left of [['ports'], []]) {
    const { store, context: astro } = context();
    await datelineLoader({ seeds: folder, kept }).load(astro);
    expect([...store.keys()]).toEqual(left);
    expect((await openEdition(kept)).edition?.entries.length).toBe(left.length);
    await rm(join(folder, 'ports.txt'), { force: true });
  }
});

it('loads anew when copy comes, and when it goes', async () => {
  const watcher = new EventEmitter();
  const { store, context: astro } = context(watcher);
  await datelineLoader({ seeds: folder }).load(astro);
  await put('ports.txt', 'Nordavia reopens its ports\n\nNordavia reopened its ports on Tuesday.\n');
  watcher.emit('add', join(folder, 'ports.txt'));
  await vi.waitFor(() => expect([...store.keys()]).toEqual(['ports']));
  await rm(join(folder, 'ports.txt'));
  watcher.emit('unlink', join(folder, 'ports.txt'));
  await vi.waitFor(() => expect(store.size).toBe(0));
});

it('loads anew when copy comes in a news format', async () => {
  const watcher = new EventEmitter();
  const { store, context: astro } = context(watcher);
  await datelineLoader({ seeds: folder }).load(astro);
  await put('ports.md', '---\ntitle: Nordavia reopens its ports\n---\n\nNordavia reopened its ports on Tuesday.\n');
  watcher.emit('add', join(folder, 'ports.md'));
  await vi.waitFor(() => expect([...store.keys()]).toEqual(['ports']));
});

it('stores what an edition holds in place of the folder, and none of it where it is spoilt', async () => {
  await put('ports.txt', 'Nordavia reopens its ports\n\nNordavia reopened its ports on Tuesday.\n');
  const edition = join(folder, 'edition.json');
  await buildEdition(folder, edition);
  await rm(join(folder, 'ports.txt'));
  const { store, context: astro } = context();
  await datelineLoader({ seeds: folder, edition }).load(astro);
  expect([...store.keys()]).toEqual(['ports']);
  await writeFile(edition, '{}');
  await expect(datelineLoader({ seeds: folder, edition }).load(astro)).rejects.toThrow(
    /edition\.json cannot be published/,
  );
});
