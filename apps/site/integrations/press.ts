import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createArchive, newsItemOf, type StoryView } from '@dateline/content/archive';
import { readEdition } from '@dateline/content/node';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { createKeptCards } from '../src/card/kept.ts';
import type { Outlet } from '../src/outlets/outlet.ts';
import { outletsOf } from '../src/outlets/outlets.ts';
import { recordOf } from '../src/search/record.ts';
import { site as address, compiled, now } from '../src/settings.ts';

/** How many pictures are drawn at a time. */
const AT_ONCE = 16;

/**
 * Writes what stands beside the pages: every article in every format, feeds, sitemaps, what machines look for, and the index of
 * the search. All of it is asked of the archive, which tells only what may be published.
 */
export const outlets = (): AstroIntegration => {
  let cache: URL;
  return {
    name: 'dateline-outlets',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = config.cacheDir;
      },
      'astro:build:done': async ({ dir, logger, pages }) => {
        const archive = createArchive(await readEdition(compiled));
        const site = address.href.replace(/\/+$/, '');
        const { items: views } = await archive.stories({ now: now(), limit: Number.POSITIVE_INFINITY });
        const cards = await createKeptCards(fileURLToPath(new URL('cards/', cache)));
        const built = { folder: dir, pages: pages.map(({ pathname }) => `/${pathname}`) };
        const count = await writeAll(outletsOf(archive, views, built, cards.draw, site, now()), dir);
        await cards.sweep();
        await index(dir, views);
        logger.info(`${count} files beside the pages, and the index of the search`);
      },
    },
  };
};

/** Writes files under a folder, each at once but for pictures, which are drawn beside the rest; says how many. */
async function writeAll(outlets: AsyncIterable<Outlet>, dir: URL): Promise<number> {
  let count = 0;
  const drawn = new Set<Promise<void>>();
  for await (const { path, content } of outlets) {
    count++;
    if (!(content instanceof Promise)) {
      write(path, content, dir);
      continue;
    }
    const one = content.then((picture) => {
      write(path, picture, dir);
      drawn.delete(one);
    });
    // one that fails stays, and is heard when it is waited for
    one.catch(() => {});
    drawn.add(one);
    if (drawn.size >= AT_ONCE) await Promise.race(drawn);
  }
  await Promise.all(drawn);
  return count;
}

/** Most stand in the folder of a page, which is there. To hand a small file to a thread takes twice as long as to write it. */
function write(path: string, content: string | Uint8Array, dir: URL): void {
  const file = fileURLToPath(new URL(path, dir));
  try {
    writeFileSync(file, content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** @see https://pagefind.app/docs/node-api/ */
async function index(dir: URL, views: readonly StoryView[]): Promise<void> {
  const base = address.pathname.replace(/\/+$/, '');
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(errors.join('\n'));
  for (const view of views)
    await index.addCustomRecord({ url: base + view.address, language: 'en', ...recordOf(newsItemOf(view, '')) });
  await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
  await close();
}
