import { readFile, utimes, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { Edition } from '../../model/edition.ts';
import { inventCopy } from '../../testing/copy.ts';
import { workspace } from '../../testing/workspace.ts';
import { createBuilder } from './index.ts';
import { settlesIn } from './settling.ts';

const copy = (seed: number): string => inventCopy(seed, 5).text;

const ago = (path: string, seconds: number) => utimes(path, Date.now() / 1000 - seconds, Date.now() / 1000 - seconds);

it('tells how long a file must be left alone still', async () => {
  await using folder = await workspace({ 'a.txt': copy(1) });
  const at = new Date('2027-10-12T09:00:00Z').getTime();
  await utimes(folder.at('a.txt'), at / 1000, at / 1000);
  expect([0, 500, 2000, 90_000, -500, -9000].map((ms) => settlesIn(folder.at('a.txt'), 2000, at + ms))).toEqual([
    2000, 1500, 0, 0, 2000, 0,
  ]);
  expect(settlesIn(folder.at('none.txt'), 2000)).toBe(0);
});

it('leaves copy that is still arriving out of a build, and what changed as it was', async () => {
  await using folder = await workspace({ 'seeds/a.txt': copy(1), 'seeds/b.txt': copy(2), 'seeds/c.txt': copy(3) });
  const [a, b, c] = ['a', 'b', 'c'].map((name) => folder.at(`seeds/${name}.txt`)) as [string, string, string];
  const build = createBuilder(folder.at('seeds'), folder.at('edition.json'), { settle: 60_000 });
  const sources = async () => {
    await build();
    const { entries } = JSON.parse(await readFile(folder.at('edition.json'), 'utf8')) as Edition;
    return Object.fromEntries(entries.map(({ article, source }) => [article.id, source]));
  };
  await ago(a, 90);
  await ago(b, 90);
  expect(await sources()).toEqual({ a: copy(1), b: copy(2) });
  await writeFile(b, copy(4));
  expect(await sources()).toEqual({ a: copy(1), b: copy(2) });
  await ago(b, 90);
  await ago(c, 90);
  expect(await sources()).toEqual({ a: copy(1), b: copy(4), c: copy(3) });
  await writeFile(folder.at('seeds/c.json'), '{"slug": "late"}');
  await writeFile(a, copy(5));
  expect(await sources()).toEqual({ a: copy(1), b: copy(4), c: copy(3) });
});

it('builds what has not settled once a builder waits for nothing', async () => {
  await using folder = await workspace({ 'seeds/a.txt': copy(1) });
  const waiting = createBuilder(folder.at('seeds'), folder.at('edition.json'), { settle: 60_000, allowEmpty: true });
  expect(await waiting()).toMatchObject({ files: 0, read: 0 });
  expect(await createBuilder(folder.at('seeds'), folder.at('edition.json'))()).toMatchObject({ files: 1, read: 1 });
});
