import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { madeFile } from '@dateline/api/site';
import type { AstroIntegration } from 'astro';
import { type Frames, frames } from '../src/layouts/frame.ts';
import { built } from '../src/settings.ts';
import type { Made } from './made.ts';
import { type Printed, printBeside, printPages } from './print.ts';

/** Where cards are kept from build to build, under the folder of the site. They are by what is on them, and may be shared. */
export const cards = 'node_modules/.astro/';

/** What Astro makes that no list of pages has: what a status answers with, and the frames. */
const unlisted = new Set(['/404/', '/410/', '/451/', ...Object.values(frames).map(({ path }) => path)]);

/**
 * Prints the paper. Astro makes the frames of pages once, with their styles and their type; every page whose address follows from
 * the copy is set into one, and what stands beside pages is written. All of it is asked of the archive, which tells only what may
 * be published. What Astro made is kept beside the pages, so that the paper can be printed again without it (`again.ts`).
 */
export const press = (): AstroIntegration => {
  let cache: URL;
  let taken: Frames;
  let printed: Printed;
  return {
    name: 'dateline-press',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = built ? new URL(cards, config.root) : config.cacheDir;
      },
      'astro:build:generated': async ({ dir, logger }) => {
        taken = await takeFrames(dir);
        printed = await printPages(taken, dir);
        logger.info(`${printed.pages.length} pages`);
      },
      'astro:build:done': async ({ dir, logger, pages }) => {
        const own = pages.map(({ pathname }) => `/${pathname}`).filter((path) => !unlisted.has(path));
        const count = await printBeside(printed, own, dir, fileURLToPath(cache));
        const made: Made = { frames: taken, own };
        await writeFile(new URL(madeFile, dir), JSON.stringify(made));
        logger.info(`${count} files beside the pages, and the index of the search`);
      },
    },
  };
};

/** The frames, which are no pages, and stand in the way of none. */
async function takeFrames(dir: URL): Promise<Frames> {
  const documentOf = ({ path }: { readonly path: string }): Promise<string> =>
    readFile(new URL(`${path.slice(1)}index.html`, dir), 'utf8');
  const taken = { inner: await documentOf(frames.inner), front: await documentOf(frames.front) };
  await rm(new URL(frames.inner.path.slice(1), dir), { recursive: true });
  return taken;
}
