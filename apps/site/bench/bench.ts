/** What a page of the site costs to build, beside a bare Astro page of the same size, in one run: `npm run bench`. */
import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { compileFolder } from '@dateline/content/node';
import { buildInto, type Cost, outputFolder, removeAll } from '../test/workspace.ts';
import { pagesIn } from './pages.ts';

const generate = resolve(import.meta.dirname, '../../../packages/content/bench/generate.ts');
const bare = join(import.meta.dirname, 'bare');
const folder = await outputFolder();
const copy = await mkdtemp(join(tmpdir(), 'dateline-bench-'));

/** The least of three runs: what else the machine does only ever adds. */
async function cost(build: () => Promise<Cost>): Promise<Cost> {
  const runs = [await build(), await build(), await build()];
  return {
    wall: Math.min(...runs.map(({ wall }) => wall)),
    processor: Math.min(...runs.map(({ processor }) => processor)),
  };
}

async function measure(articles: number) {
  const seeds = join(copy, String(articles));
  const [ours, theirs] = [join(folder, `ours-${articles}`), join(folder, `theirs-${articles}`)];
  await promisify(execFile)(process.execPath, [generate, String(articles), seeds]);
  // the copy is compiled before, as `npm start` does it
  const DATELINE_COMPILED = join(copy, `${articles}.json`);
  await compileFolder(seeds, { kept: DATELINE_COMPILED });
  const own = await cost(() => buildInto(ours, { DATELINE_SEEDS: seeds, DATELINE_COMPILED }));
  const { count, bytes } = await pagesIn(ours);
  const size = { PAGES: String(count), BYTES: String(Math.round(bytes / count)) };
  const astro = await cost(() => buildInto(theirs, size, [bare]));
  return { articles, pages: count, bytes: Math.round(bytes / count), own, astro };
}

const few = await measure(100);
const many = await measure(1000);
const each = (of: (row: typeof few) => number) => ((of(many) - of(few)) * 1000) / (many.pages - few.pages);
const perPage = [each((row) => row.own.processor), each((row) => row.astro.processor)] as const;

console.log(
  `Builds of the site, each in a process of its own, the least of three, ${cpus().length} cores, Node ${process.version}.`,
);
console.table(
  [few, many].map(({ articles, pages, bytes, own, astro }) => ({
    articles,
    pages,
    'bytes a page': bytes,
    'build, s': own.wall.toFixed(2),
    'of the processor, s': own.processor.toFixed(2),
    'bare Astro, s': astro.wall.toFixed(2),
    'of the processor, s ': astro.processor.toFixed(2),
  })),
);
console.log(
  `A page more costs ${perPage[0].toFixed(2)} ms of the processor, its copy being compiled; a bare Astro page of its size ${perPage[1].toFixed(2)} ms: ${(perPage[0] / perPage[1]).toFixed(1)} times as much.`,
);
await removeAll([folder, copy]);
