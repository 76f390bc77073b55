/** What a page costs as the archive grows, each build in a process of its own: `node bench/linear.ts 1000 3000 10000`. */
import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { compileFolder } from '@dateline/content/node';
import { buildInto, outputFolder, removeAll } from '../test/workspace.ts';
import { pagesIn } from './pages.ts';

const sizes = process.argv.slice(2).map(Number);
const generate = resolve(import.meta.dirname, '../../../packages/content/bench/generate.ts');

async function measure(articles: number) {
  const copy = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  const [folder, seeds, DATELINE_COMPILED] = [await outputFolder(), join(copy, 'copy'), join(copy, 'edition.json')];
  await promisify(execFile)(process.execPath, [generate, String(articles), seeds]);
  await compileFolder(seeds, { kept: DATELINE_COMPILED });
  const { wall, processor } = await buildInto(join(folder, 'dist'), { DATELINE_SEEDS: seeds, DATELINE_COMPILED });
  const { count } = await pagesIn(join(folder, 'dist'));
  await removeAll([folder, copy]);
  return { articles, pages: count, wall, processor };
}

console.log('Builds of the site as the archive grows, one each, the copy being compiled.');
const rows = [];
for (const articles of sizes.length > 0 ? sizes : [1000, 3000, 10_000]) rows.push(await measure(articles));
console.table(
  rows.map(({ articles, pages, wall, processor }) => ({
    articles,
    pages,
    'build, s': wall.toFixed(1),
    'of the processor, s': processor.toFixed(1),
    'of the processor, ms a page': ((processor * 1000) / pages).toFixed(2),
    'of the processor, ms an article': ((processor * 1000) / articles).toFixed(2),
  })),
);
