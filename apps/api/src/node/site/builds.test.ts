import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSiteBuilds, ownFolder, sweepBuilds } from './builds.ts';

let site: string;
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'dateline-builds-'));
  await writeFile(join(site, 'edition.json'), '{}');
});
afterEach(() => rm(site, { recursive: true, force: true }));

/** Builds that end when they are told to. */
function builds() {
  const open: ((good: boolean) => void)[] = [];
  const folders: string[] = [];
  const said: string[] = [];
  const made = createSiteBuilds({
    site,
    first: join(site, 'dist'),
    own: ownFolder(site),
    edition: join(site, 'edition.json'),
    report: (line) => said.push(line),
    async build(_, folder, signal) {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'index.html'), 'whole');
      folders.push(folder);
      return new Promise<boolean>((done) => {
        open.push(done);
        signal.addEventListener('abort', () => done(false));
      });
    },
  });
  const end = async (good: boolean): Promise<void> => {
    await expect.poll(() => open.length).toBeGreaterThan(0);
    open.shift()?.(good);
  };
  return { ...made, end, folders, said };
}

it('serves what was built before until a build is whole, then that', async () => {
  const { root, rebuild, end, folders } = builds();
  const done = rebuild();
  expect(root()).toBe(join(site, 'dist'));
  await end(true);
  await done;
  expect(root()).toBe(folders[0]);
});

it('keeps the last good one where a build fails, and says so', async () => {
  const { root, rebuild, end, folders, said } = builds();
  for (const good of [true, false]) {
    const done = rebuild();
    await end(good);
    await done;
  }
  expect(root()).toBe(folders[0]);
  expect(said).toEqual(['The site is built anew.', 'The site could not be built anew: the one before stays.']);
  expect(folders.map((folder) => existsSync(folder))).toEqual([true, false]);
});

it('builds once more, and only once, for all that is asked while it builds', async () => {
  const { root, rebuild, end, folders } = builds();
  const first = rebuild();
  await expect.poll(() => folders.length).toBe(1);
  const done = [first, rebuild(), rebuild()];
  await end(true);
  await end(true);
  await Promise.all(done);
  expect(folders).toHaveLength(2);
  expect(root()).toBe(folders[1]);
});

it('builds no second time for whoever sees while it builds that what is served is outdated', async () => {
  const { rebuild, refresh, end, folders, said } = builds();
  const done = rebuild();
  await expect.poll(() => folders.length).toBe(1);
  const seen = refresh();
  await end(true);
  await Promise.all([done, seen]);
  expect(said).toEqual(['The site is built anew.']);
  const again = refresh();
  await end(true);
  await again;
  expect(folders).toHaveLength(2);
});

it('takes away all but the last two, and everything when it stops', async () => {
  const { rebuild, end, folders, stop } = builds();
  for (let round = 0; round < 3; round++) {
    const done = rebuild();
    await end(true);
    await done;
  }
  expect(folders.map((folder) => existsSync(folder))).toEqual([false, true, true]);
  const running = rebuild();
  await expect.poll(() => folders.length).toBe(4);
  await stop();
  await running;
  expect(folders.some((folder) => existsSync(folder))).toBe(false);
});

it('takes away what a server left that was ended at once, and not what one that runs has built', async () => {
  const [left, other] = [join(site, '.astro/served-999999999/1'), join(site, `.astro/served-${process.ppid}/1`)];
  for (const folder of [left, other]) await mkdir(folder, { recursive: true });
  await sweepBuilds(site);
  expect([existsSync(left), existsSync(other)]).toEqual([false, true]);
});
