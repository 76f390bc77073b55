import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { workspace } from '../testing/workspace.ts';
import { watchFolder } from './watch-folder.ts';

it.each([
  [
    'is moved away and back',
    (path: string) => rename(path, `${path}-gone`),
    (path: string) => rename(`${path}-gone`, path),
  ],
  ['is deleted and made anew', (path: string) => rm(path, { recursive: true }), (path: string) => mkdir(path)],
])('hears of what comes into a folder that %s', { timeout: 30_000 }, async (_, go, comeBack) => {
  await using folder = await workspace({ 'drop/a.txt': 'A.' });
  const heard: (string | null)[] = [];
  const wanted = (name: string | null) => vi.waitFor(() => expect(heard).toContain(name), { timeout: 10_000 });
  const end = watchFolder(folder.at('drop'), (name) => heard.push(name));
  try {
    await writeFile(folder.at('drop/b.txt'), 'B.');
    await wanted('b.txt');
    await go(folder.at('drop'));
    heard.length = 0;
    await wanted(null);
    heard.length = 0;
    await comeBack(folder.at('drop'));
    await wanted(null);
    await writeFile(folder.at('drop/c.txt'), 'C.');
    await wanted('c.txt');
  } finally {
    end();
  }
});
