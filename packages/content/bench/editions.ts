/**
 * How long editions take, with the package as it ships: `npm run bench`, or `node bench/editions.ts 20000` for another number
 * of files. Cold, with nothing changed, with one file changed; then what an archive answers a search in. chrono-node, on one
 * processor, finds the dates of the same text in the same run.
 */
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createArchive } from '@dateline/content/archive';
import { buildEdition, createBuilder } from '@dateline/content/node';
import { casual } from 'chrono-node';
import type { Edition } from '../src/model/edition.ts';
import { inventCopy } from '../src/testing/copy.ts';

const count = Number(process.argv[2] ?? 10_000);
const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
const out = join(folder, 'edition.json');
const inParts = join(folder, '.parts');
let bytes = 0;
const sample: string[] = [];
for (let seed = 0; seed < count; seed++) {
  const { text, published } = inventCopy(seed, 13);
  bytes += Buffer.byteLength(text);
  if (seed < 400) sample.push(text);
  await writeFile(join(folder, `${seed}.txt`), text);
  await writeFile(join(folder, `${seed}.json`), JSON.stringify({ published }));
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const build = () => buildEdition(folder, out);
const buildParts = () => buildEdition(folder, inParts);
const cold = await timed(build);
const peak = process.resourceUsage().maxRSS / 1024;
const unchanged = await timed(build);
const changed = await afterChanges(build);
const watching = createBuilder(folder, out);
await watching();
const watched = await afterChanges(watching);
await buildParts();
const changedParts = await afterChanges(buildParts);
const watchingParts = createBuilder(folder, inParts);
await watchingParts();
const watchedParts = await afterChanges(watchingParts);

/** The median time of builds after one file has changed. */
async function afterChanges(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    await appendFile(join(folder, `${round}.txt`), '\nNothing more was said.\n');
    times.push(await timed(work));
  }
  return times.sort((a, b) => a - b)[1] ?? 0;
}

casual.parse(sample[0] ?? '');
const chrono = await timed(() => {
  for (const text of sample) casual.parse(text);
});
const chronoRate = sample.reduce((n, text) => n + text.length, 0) / chrono / 1000;

const edition = JSON.parse(await readFile(out, 'utf8')) as Edition;
const archive = createArchive(edition);
const now = new Date('2040-01-01T00:00:00Z');
const indexing = await timed(() => archive.search('first', { now, limit: 20 }));
const vocabulary = edition.entries.slice(0, 500).flatMap(({ article }) => article.headline?.text.split(' ') ?? []);
const searches: number[] = [];
for (let i = 0; i < 500; i++) {
  const words = [vocabulary[(i * 37) % vocabulary.length], vocabulary[(i * 101) % vocabulary.length]];
  const q = i % 3 === 0 ? `${words[0]?.slice(0, 4)}*` : words.slice(0, 1 + (i % 2)).join(' ');
  searches.push(await timed(() => archive.search(q, { now, limit: 20 })));
}
searches.sort((a, b) => a - b);

console.log(`${count} invented files of ${(bytes / count / 1000).toFixed(1)} kB, Node ${process.version}`);
console.table({
  'cold, MB/s': (bytes / cold / 1000).toFixed(1),
  'cold, times chrono-node': (bytes / cold / 1000 / chronoRate).toFixed(2),
  'cold, s': (cold / 1000).toFixed(1),
  'peak, MB': Math.round(peak),
  'nothing changed, s': (unchanged / 1000).toFixed(2),
  'one file changed, s': (changed / 1000).toFixed(2),
  'one file changed, of cold': (changed / cold).toFixed(2),
  'one file changed while watching, s': (watched / 1000).toFixed(2),
  'in parts, one file changed, s': (changedParts / 1000).toFixed(2),
  'in parts, one file changed, of cold': (changedParts / cold).toFixed(2),
  'in parts, one file changed while watching, s': (watchedParts / 1000).toFixed(2),
  'search index, s': (indexing / 1000).toFixed(1),
  'search, ms at the 50th percentile': searches[250]?.toFixed(2),
  'search, ms at the 99th percentile': searches[495]?.toFixed(2),
});
await rm(folder, { recursive: true });
