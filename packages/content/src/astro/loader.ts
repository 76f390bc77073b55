import { resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { ZodType } from 'zod';
import { currentOf, shownVersions } from '../edition/current.ts';
import { compileFolder } from '../node/folder.ts';

import { type PublicEntry, publicEntry, publicEntrySchema } from './public-entry.ts';
import { onCopyChange } from './watch.ts';

export interface LoaderOptions {
  /** The folder of copy. */
  readonly seeds: string;
  /** The moment that embargoes and expiries are held against; the clock's at each load unless given. */
  readonly now?: Date | undefined;
}

/**
 * A folder of wire copy as an Astro collection: an entry for each story, in the last version that may be published, without what is for
 * editors only. In development the folder loads anew whenever a file of it comes, changes or goes.
 *
 * @example defineCollection({ loader: datelineLoader({ seeds: 'seeds' }) })
 */
export function datelineLoader({ seeds, now }: LoaderOptions) {
  const folder = resolve(seeds);
  return {
    name: 'dateline',
    schema: schemaForAstro,
    async load(context) {
      const load = () => fill(context, seeds, now ?? new Date());
      await load();
      if (context.watcher) onCopyChange(context.watcher, folder, load);
    },
  } satisfies Loader;
}

/** Astro's types know Zod's classic schemas alone; what runs is the same. */
const schemaForAstro = publicEntrySchema as unknown as ZodType<PublicEntry>;

/** Sets what changed and takes out what is gone, so that a page whose copy stayed the same is not made again. */
async function fill(context: LoaderContext, seeds: string, now: Date): Promise<void> {
  const { store, parseData, generateDigest, logger } = context;
  const { stories, entries, diagnostics } = await compileFolder(resolve(seeds), { name: seeds });
  const byId = new Map(entries.map((entry) => [entry.article.id, entry]));
  const open = stories.flatMap((story) => {
    const found = currentOf(story, byId, now);
    return found?.entry ? [publicEntry(found.entry, shownVersions(story, byId, now))] : [];
  });
  const ids = new Set(open.map(({ article }) => article.id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const entry of open) {
    const { id } = entry.article;
    store.set({ id, data: await parseData({ id, data: entry }), digest: generateDigest(entry) });
  }
  for (const { severity, file, line = 1, column = 1, message } of diagnostics) {
    if (severity === 'error') logger.warn(`${file}:${line}:${column} ${message}`);
  }
  logger.info(`${open.length} of ${stories.length} stories to publish`);
}
