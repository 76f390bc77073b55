/** What a page of the site costs to build, beside a bare Astro page of the same size, in one run: `npm run bench`. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, stat } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { buildInto, outputFolder, removeAll } from '../test/workspace.ts';

const generate = resolve(import.meta.dirname, '../../../packages/content/bench/generate.ts');
const bare = join(import.meta.dirname, 'bare');
const folder = await outputFolder();
const copy = await mkdtemp(join(tmpdir(), 'dateline-bench-'));

/** The shortest of three runs: what else the machine does only ever adds. */
async function seconds(build: () => Promise<void>): Promise<number> {
  const runs: number[] = [];
  for (let run = 0; run < 3; run++) {
    const started = performance.now();
    await build();
    runs.push((performance.now() - started) / 1000);
  }
  return Math.min(...runs);
}

async function pagesIn(dist: string): Promise<{ count: number; bytes: number }> {
  const names = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.html'));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(dist, name))).size));
  return { count: names.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

async function measure(articles: number) {
  const seeds = join(copy, String(articles));
  const [ours, theirs] = [join(folder, `ours-${articles}`), join(folder, `theirs-${articles}`)];
  await promisify(execFile)(process.execPath, [generate, String(articles), seeds]);
  const own = await seconds(() => buildInto(ours, { DATELINE_SEEDS: seeds }));
  const { count, bytes } = await pagesIn(ours);
  const size = { PAGES: String(count), BYTES: String(Math.round(bytes / count)) };
  const astro = await seconds(() => buildInto(theirs, size, [bare]));
  return { articles, pages: count, bytes: Math.round(bytes / count), own, astro };
}

const start = await measure(1);
const rows = [await measure(100), await measure(1000)];
console.log(
  `Whole builds, each in a process of its own, the shortest of three, on ${cpus().length} cores, Node ${process.version}. Per page: past the build of one article.`,
);
console.table(
  rows.map(({ articles, pages, bytes, own, astro }) => {
    const each = (time: number, first: number) => ((time - first) * 1000) / (pages - start.pages);
    const [ownEach, astroEach] = [each(own, start.own), each(astro, start.astro)];
    return {
      articles,
      pages,
      'bytes a page': bytes,
      'build, s': own.toFixed(2),
      'bare Astro, s': astro.toFixed(2),
      'ms a page': ownEach.toFixed(2),
      'bare Astro, ms a page': astroEach.toFixed(2),
      ratio: (ownEach / astroEach).toFixed(2),
    };
  }),
);
await removeAll([folder, copy]);
