import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createArchive } from '@dateline/content/archive';
import { readEdition } from '@dateline/content/node';
import type { AstroIntegration } from 'astro';
import { createKeptCards } from '../src/card/kept.ts';
import { frame, framed } from '../src/layouts/frame.ts';
import { outletsOf } from '../src/outlets/outlets.ts';
import type { Page } from '../src/page.ts';
import { pagesOf } from '../src/pages.ts';
import { type Paper, paperOf } from '../src/paper.ts';
import { built, compiled, now } from '../src/settings.ts';
import { indexSearch } from './search-index.ts';
import { createWriter, type Write, writeAll } from './write.ts';

/** What Astro makes that no list of pages has: the front page, which stands above all, what a status answers with, and the frame. */
const unlisted = new Set(['/', '/404/', '/410/', '/451/', frame.path]);

/**
 * Prints the paper. Astro makes the frame of a page once, with its styles and its type; every page whose address follows from the
 * copy is set into it, and what stands beside pages is written: articles in every format, feeds, sitemaps, what machines look for,
 * and the index of the search. All of it is asked of the archive, which tells only what may be published.
 */
export const press = (): AstroIntegration => {
  let cache: URL;
  let paper: Paper;
  let printed: readonly Page[];
  let write: Write;
  return {
    name: 'dateline-press',
    hooks: {
      'astro:config:done': ({ config }) => {
        // cards are by what is on them, and may be shared
        cache = built ? new URL('node_modules/.astro/', config.root) : config.cacheDir;
      },
      'astro:build:generated': async ({ dir, logger }) => {
        paper = await paperOf(createArchive(await readEdition(compiled)), now());
        printed = await pagesOf(paper);
        const set = framed(await takeFrame(dir));
        write = createWriter(dir);
        for (const page of printed) write(`${page.path}index.html`, await set(page));
        logger.info(`${printed.length} pages`);
      },
      'astro:build:done': async ({ dir, logger, pages }) => {
        const cards = await createKeptCards(fileURLToPath(new URL('cards/', cache)));
        const own = pages.map(({ pathname }) => `/${pathname}`).filter((path) => !unlisted.has(path));
        // the search is indexed in a process of its own
        const [count] = await Promise.all([
          writeAll(outletsOf(paper, printed, own, cards.draw, dir), write),
          indexSearch(paper.stories, dir),
        ]);
        await cards.sweep();
        logger.info(`${count} files beside the pages, and the index of the search`);
      },
    },
  };
};

/** The frame, which is no page, and stands in the way of none. */
async function takeFrame(dir: URL): Promise<string> {
  const folder = new URL(frame.path.slice(1), dir);
  const document = await readFile(new URL('index.html', folder), 'utf8');
  await rm(folder, { recursive: true });
  return document;
}
