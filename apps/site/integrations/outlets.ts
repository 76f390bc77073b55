import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createArchive, newsItemOf, type StoryView } from '@dateline/content/archive';
import { readEdition } from '@dateline/content/node';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { Outlet } from '../src/outlets/outlet.ts';
import { outletsOf } from '../src/outlets/outlets.ts';
import { recordOf } from '../src/search/record.ts';
import { site as address, compiled, now } from '../src/settings.ts';

/** How many files are written at a time. */
const AT_ONCE = 64;

/**
 * Writes what stands beside the pages: every article in every format, feeds, sitemaps, what machines look for, and the index of
 * the search. All of it is asked of the archive, which tells only what may be published.
 */
export const outlets = (): AstroIntegration => ({
  name: 'dateline-outlets',
  hooks: {
    'astro:build:done': async ({ dir, logger, pages }) => {
      const archive = createArchive(await readEdition(compiled));
      const site = address.href.replace(/\/+$/, '');
      const { items: views } = await archive.stories({ now: now(), limit: Number.POSITIVE_INFINITY });
      let [count, waiting] = [0, [] as Promise<void>[]];
      const built = { folder: dir, pages: pages.map(({ pathname }) => `/${pathname}`) };
      const write = createWriter(dir);
      for await (const outlet of outletsOf(archive, views, built, site, now())) {
        waiting.push(write(outlet));
        count++;
        if (waiting.length < AT_ONCE) continue;
        await Promise.all(waiting);
        waiting = [];
      }
      await Promise.all(waiting);
      await index(dir, views);
      logger.info(`${count} files beside the pages, and the index of the search`);
    },
  },
});

/** Writes files under a folder, and makes each folder that they stand in once. */
function createWriter(dir: URL): (outlet: Outlet) => Promise<void> {
  const made = new Map<string, Promise<unknown>>();
  return async ({ path, content }) => {
    const file = new URL(path, dir);
    const folder = new URL('.', file);
    const known = made.get(folder.pathname) ?? mkdir(folder, { recursive: true });
    made.set(folder.pathname, known);
    await known;
    await writeFile(file, await content);
  };
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
