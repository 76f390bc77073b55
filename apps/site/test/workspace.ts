import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const site = resolve(import.meta.dirname, '..');

/** A site built from copy in a temporary folder. */
export interface Built {
  /** Where the copy is. */
  readonly seeds: string;
  /** Where the pages are. */
  readonly dist: string;
  /** Every page, by its path under the site. */
  readonly pages: ReadonlyMap<string, string>;
  readonly remove: () => Promise<void>;
}

/**
 * Builds the site as `npm run build` does, from the copy given.
 *
 * @param copy Texts or bytes by the name of their file.
 * @param env What the environment sets, beside the folder.
 */
export async function buildSite(
  copy: Record<string, string | Uint8Array>,
  env: Record<string, string> = {},
): Promise<Built> {
  const seeds = await mkdtemp(join(tmpdir(), 'dateline-seeds-'));
  const folder = await outputFolder();
  const dist = join(folder, 'dist');
  for (const [name, text] of Object.entries(copy)) {
    await mkdir(dirname(join(seeds, name)), { recursive: true });
    await writeFile(join(seeds, name), text);
  }
  await buildInto(dist, { DATELINE_SEEDS: seeds, ...env });
  return { seeds, dist, pages: await pagesIn(dist), remove: () => removeAll([seeds, folder]) };
}

/** A new folder for a build. It is under the site's own, as Astro puts what it builds pages with into one shared folder otherwise. */
export async function outputFolder(): Promise<string> {
  await mkdir(join(site, '.astro'), { recursive: true });
  return mkdtemp(join(site, '.astro', 'build-'));
}

export async function removeAll(folders: readonly string[]): Promise<void> {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
}

/** Runs Astro in a process of its own, as it reads its environment once, and without what Vitest adds to that. */
export async function buildInto(
  dist: string,
  env: Record<string, string>,
  root: readonly string[] = [],
): Promise<Cost> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(import.meta.dirname, 'build.ts'), dist, ...root],
    { cwd: site, env: { ...ownEnvironment(), DATELINE_COMPILED: `${dist}-edition.json`, ...env } },
  );
  return JSON.parse(stdout.slice(stdout.lastIndexOf('{')));
}

/** The environment without what Vitest adds to it. */
export const ownEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:NODE_ENV|VITEST.*|MODE|DEV|PROD|SSR|TEST|BASE_URL)$/.test(name),
    ),
  );

/** What a build took, in seconds: by the clock, and of the processor. */
export interface Cost {
  readonly wall: number;
  readonly processor: number;
  /** Of it, until all pages were made. */
  readonly pages: number;
}

async function pagesIn(dist: string): Promise<Map<string, string>> {
  const names = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.html'));
  const pages = names.map(async (name) => [`/${name}`, await readFile(join(dist, name), 'utf8')] as const);
  return new Map(await Promise.all(pages));
}
