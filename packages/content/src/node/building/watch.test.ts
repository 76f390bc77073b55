import { mkdir, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { workspace } from '../../testing/workspace.ts';
import { buildEdition } from './index.ts';
import { whenCopySettles } from './watch.ts';

const copy = (place: string): string => `Flood wall holds\n\n${place}, May 6, 2031 (AFP) - The wall held overnight.\n`;

it.each(['edition.json', 'edition', '.edition'])(
  'does not take the edition that it writes into the folder for copy, at %s',
  { timeout: 30_000 },
  async (name) => {
    await using folder = await workspace({ 'drop/a.txt': copy('MARLOW QUAY') });
    const drop = folder.at('drop');
    await mkdir(folder.at(`drop/${name.replace('edition.json', 'more')}`), { recursive: true });
    const end = new AbortController();
    const read: number[] = [];
    const build = async () => void read.push((await buildEdition(drop, folder.at(`drop/${name}`))).read);
    const watching = whenCopySettles(drop, folder.at(`drop/${name}`), build, end.signal);
    await vi.waitFor(() => expect(read).toEqual([1]), 10_000);
    await wait(1500);
    expect(read).toEqual([1]);
    await writeFile(folder.at('drop/b.txt'), copy('EASTMERE'));
    await vi.waitFor(() => expect(read).toEqual([1, 1]), 10_000);
    end.abort();
    await watching;
  },
);

it('calls for copy that has settled while another file goes on arriving', { timeout: 30_000 }, async () => {
  await using folder = await workspace({ 'drop/a.txt': copy('MARLOW QUAY') });
  const drop = folder.at('drop');
  const end = new AbortController();
  let calls = 0;
  const watching = whenCopySettles(drop, folder.at('out.json'), async () => void calls++, end.signal, 300);
  await vi.waitFor(() => expect(calls).toBe(1), 10_000);
  const writing = setInterval(() => void writeFile(folder.at('drop/b.txt'), copy('EASTMERE')), 50);
  await writeFile(folder.at('drop/c.txt'), copy('VELM'));
  await vi.waitFor(() => expect(calls).toBeGreaterThan(1), 10_000);
  clearInterval(writing);
  end.abort();
  await watching;
});
