import { spawn } from 'node:child_process';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import type { Edition } from '../../model/edition.ts';
import { inventCopy } from '../../testing/copy.ts';
import { workspace } from '../../testing/workspace.ts';

const MAIN = new URL('./main.ts', import.meta.url).pathname;
const copy = (seed: number): string => inventCopy(seed, 5).text;

/** Writes a file piece by piece. On a machine that pauses longer than a watcher waits, it begins anew with another file. */
async function arrive(folder: string, lines: readonly string[]): Promise<[string, string, number]> {
  for (let seed = 3; ; seed++) {
    const [path, whole] = [`${folder}/c${seed}.txt`, copy(seed)];
    const from = lines.length;
    let longest = 0;
    let last = performance.now();
    for (let at = 0; at < whole.length; at += 300) {
      await appendFile(path, whole.slice(at, at + 300));
      await wait(60);
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
    if (longest < 250 || seed === 8) return [`c${seed}`, whole, from];
    await rm(path);
  }
}

it('picks up copy as it comes, goes, and arrives in pieces, and ends when told', { timeout: 60_000 }, async () => {
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
    const [arrived, whole, from] = await arrive(folder.at('seeds'), lines);
    await wanted('a', 'b', arrived);
    const { entries } = JSON.parse(await readFile(out, 'utf8')) as Edition;
    expect(entries.find(({ article }) => article.id === arrived)?.source).toBe(whole);
    const counts = () => lines.slice(from).map((line) => (JSON.parse(line) as { articles: number }).articles);
    await vi.waitFor(() => expect(counts().filter((count) => count === 3)).toHaveLength(1), 5000);
    await rm(folder.at(`seeds/${arrived}.txt`));
    await wanted('a', 'b');
  } finally {
    child.kill('SIGTERM');
  }
  expect(await ended).toBe(0);
});
