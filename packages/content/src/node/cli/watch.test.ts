import { spawn } from 'node:child_process';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import type { Edition } from '../../model/edition.ts';
import { inventCopy } from '../../testing/copy.ts';
import { workspace } from '../../testing/workspace.ts';

const MAIN = new URL('./main.ts', import.meta.url).pathname;
const copy = (seed: number): string => inventCopy(seed, 5).text;

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
    const whole = copy(3);
    for (let at = 0; at < whole.length; at += 300) {
      await appendFile(folder.at('seeds/c.txt'), whole.slice(at, at + 300));
      await wait(60);
    }
    await wanted('a', 'b', 'c');
    const texts = lines.map((line) => JSON.parse(line) as { articles: number });
    expect(texts.map(({ articles }) => articles)).toEqual([1, 2, 3]);
    const { entries } = JSON.parse(await readFile(out, 'utf8')) as Edition;
    expect(entries.find(({ article }) => article.id === 'c')?.source).toBe(whole);
    await rm(folder.at('seeds/b.txt'));
    await wanted('a', 'c');
  } finally {
    child.kill('SIGTERM');
  }
  expect(await ended).toBe(0);
});
