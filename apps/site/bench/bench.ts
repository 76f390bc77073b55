/** What a page of the site costs to build, beside a bare Astro page of the same size, in one run: `npm run bench`. */
import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { compileFolder } from '@dateline/content/node';
import { besidePages } from '../src/outlets/documents.ts';
import { buildInto, type Cost, outputFolder, removeAll } from '../test/workspace.ts';
import { pagesIn } from './pages.ts';

const generate = resolve(import.meta.dirname, '../../../packages/content/bench/generate.ts');
const bare = join(import.meta.dirname, 'bare');
const ROUNDS = 3;
const folder = await outputFolder();
const copy = await mkdtemp(join(tmpdir(), 'dateline-bench-'));

/** The least of what runs cost: what else the machine does only ever adds. */
function leastOf(runs: readonly Cost[]): Cost {
  const least = (of: keyof Cost) => Math.min(...runs.map((run) => run[of]));
  return { wall: least('wall'), processor: least('processor'), pages: least('pages') };
}

async function measure(articles: number) {
  const seeds = join(copy, String(articles));
  const [ours, theirs] = [join(folder, `ours-${articles}`), join(folder, `theirs-${articles}`)];
  await promisify(execFile)(process.execPath, [generate, String(articles), seeds]);
  // the copy is compiled before, as `npm start` does it
  const DATELINE_COMPILED = join(copy, `${articles}.json`);
  await compileFolder(seeds, { kept: DATELINE_COMPILED });
  const runs: Record<'first' | 'next' | 'astro', Cost>[] = [];
  let [count, bytes, files] = [0, 0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    // into an empty folder, as whoever builds into a full one pays for emptying it
    const build = async () => {
      await removeAll([ours]);
      return buildInto(ours, { DATELINE_SEEDS: seeds, DATELINE_COMPILED });
    };
    await removeAll([`${ours}-cache`, theirs, `${theirs}-cache`]);
    const [first, next] = [await build(), await build()];
    ({ count, bytes, files } = await pagesIn(ours));
    const size = { PAGES: String(count), BYTES: String(Math.round(bytes / count)) };
    runs.push({ first, next, astro: await buildInto(theirs, size, [bare]) });
  }
  const least = (of: 'first' | 'next' | 'astro') => leastOf(runs.map((run) => run[of]));
  return {
    ...{ articles, pages: count, files, bytes: Math.round(bytes / count) },
    ...{ first: least('first'), next: least('next'), astro: least('astro') },
  };
}

// of a few hundred pages most of what they cost is that the engine has not yet compiled what makes them
const few = await measure(1000);
const many = await measure(4000);
type Row = typeof few;
const each = (of: (row: Row) => number) => ((of(many) - of(few)) * 1000) / (many.pages - few.pages);
const [bareTime, pageTime] = [each((row) => row.astro.pages), each((row) => row.next.pages)];
const [firstTime, nextTime] = [each((row) => row.first.processor), each((row) => row.next.processor)];

console.log(
  `Builds of the site, each in a process of its own and in turn, the least of ${ROUNDS}, ${cpus().length} cores, Node ${process.version}.`,
);
console.table(
  [few, many].flatMap(({ articles, pages, files, bytes, first, next, astro }) =>
    (
      [
        ['the first build', first],
        ['the next, with its cards kept', next],
        ['bare Astro, pages of the same size', astro],
      ] as const
    ).map(([build, cost]) => ({
      articles,
      pages,
      files,
      'bytes a page': bytes,
      build,
      'by the clock, s': cost.wall.toFixed(2),
      'of the processor, s': cost.processor.toFixed(2),
      'until pages are made, s': cost.pages.toFixed(2),
    })),
  ),
);
const [morePages, moreFiles] = [many.pages - few.pages, many.files - few.files];
const times = (time: number) => `${time.toFixed(2)} ms (${(time / bareTime).toFixed(1)} times)`;
console.log(
  `Of the processor, one bare Astro page more costs ${bareTime.toFixed(2)} ms; a page of the site, its copy being compiled, ${times(pageTime)}; with all that stands beside pages (an article in ${besidePages.length} formats and its card, the feeds of each name, the search) ${times(nextTime)}, and ${times(firstTime)} where no card is kept. A page has ${(moreFiles / morePages - 1).toFixed(1)} files beside it: a file of any kind costs ${times((nextTime * morePages) / moreFiles)}.`,
);
await removeAll([folder, copy]);
