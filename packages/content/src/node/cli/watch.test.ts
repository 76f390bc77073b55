import { spawn } from 'node:child_process';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import type { Edition } from '../../model/edition.ts';
import { inventCopy } from '../../testing/copy.ts';
import { workspace } from '../../testing/workspace.ts';

const MAIN = new URL('./main.ts', import.meta.url).pathname;
const copy = (seed: number): string => inventCopy(seed, 5).text;

/** Writes a file piece by piece, and tells how long the machine paused between two of them at the most, in milliseconds. */
async function arrive(path: string, whole: string): Promise<number> {
  let longest = 0;
  let last = performance.now();
  for (let at = 0; at < whole.length; at += 300) {
    await appendFile(path, whole.slice(at, at + 300));
    await wait(60);
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }
  return longest;
}

/** Watches a folder of its own. Null where the machine paused for longer than a watcher waits: then nothing is shown. */
async function watched(): Promise<number | null> {
  await using folder = await workspace({ 'seeds/a.txt': copy(1) });
  const out = folder.at('edition.json');
  const child = spawn(process.execPath, [MAIN, 'watch', folder.at('seeds'), '-o', out, '--json']);
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const lines: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => lines.push(...text.trimEnd().split('\n')));
  const ids = async () =>
    (JSON.parse(await readFile(out, 'utf8')) as Edition).entries.map(({ article }) => article.id).sort();
  const wanted = (...some: string[]) =>
    vi.waitFor(async () => expect(await ids()).toEqual(some), { timeout: 15_000, interval: 50 });
  try {
    await wanted('a');
    await writeFile(folder.at('seeds/b.txt'), copy(2));
    await wanted('a', 'b');
    const [from, whole] = [lines.length, copy(3)];
    if ((await arrive(folder.at('seeds/c.txt'), whole)) >= 250) return null;
    await wanted('a', 'b', 'c');
    const { entries } = JSON.parse(await readFile(out, 'utf8')) as Edition;
    expect(entries.find(({ article }) => article.id === 'c')?.source).toBe(whole);
    const counts = () => lines.slice(from).map((line) => (JSON.parse(line) as { articles: number }).articles);
    await vi.waitFor(() => expect(counts().filter((count) => count === 3)).toHaveLength(1), 5000);
    await rm(folder.at('seeds/c.txt'));
    await wanted('a', 'b');
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
  return ended;
}

it('picks up copy as it comes, goes, and arrives in pieces, and ends when told', { timeout: 120_000 }, async () => {
  let ended: number | null = null;
  for (let attempt = 0; attempt < 8 && ended === null; attempt++) ended = await watched();
  expect(ended).toBe(0);
});
