import { resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { ZodType } from 'zod';
import * as z from 'zod/mini';
import { currentOf, shownCorrections, shownVersions, storiesByVersion } from '../edition/shown/current.ts';
import type { Edition } from '../model/edition.ts';
import { countsOf, saidOfCounts } from '../node/edition-counts.ts';
import { compileFolder } from '../node/folder.ts';
import { openEdition } from '../node/open-edition.ts';
import { type StoryEntry, storyEntry, storyEntrySchema } from './story-entry.ts';
import { onCopyChange } from './watch.ts';

/** What is loaded, and from where. */
export interface LoaderOptions<Data extends object = StoryEntry> {
  /** The folder of copy. */
  readonly seeds: string;
  /** A compiled edition, a file of JSON or a folder of parts, that is published in place of the folder. */
  readonly edition?: string | undefined;
  /** The moment that embargoes and expiries are held against; the clock's at each load unless given. */
  readonly now?: Date | undefined;
  /** A file that the compiled folder is kept in, so that only copy that has changed is read: `compileFolder` says more. */
  readonly kept?: string | undefined;
  /**
   * What the collection holds of each story: all of it, unless said. Astro writes out and reads in what it holds, at about a
   * millisecond an article, so that a site of thousands does better to hold what its lists show and to ask an archive for the rest.
   */
  readonly pick?: (entry: StoryEntry) => Data;
}

/**
 * A folder of wire copy as an Astro collection: an entry for each story, in the last version that may be published, without what is for
 * editors only. In development the folder loads anew whenever a file of it comes, changes or goes.
 *
 * @example defineCollection({ loader: datelineLoader({ seeds: 'seeds' }) })
 * @example defineCollection({ loader: datelineLoader({ seeds: 'seeds', pick: ({ address, article }) => ({ address, title: article.headline?.text ?? '' }) }) })
 */
export function datelineLoader<Data extends object = StoryEntry>(options: LoaderOptions<Data>) {
  const { seeds, now, pick } = options;
  const folder = resolve(seeds);
  return {
    name: 'dateline',
    // Astro's types know Zod's classic schemas alone; what runs is the same
    schema: (pick ? z.any() : storyEntrySchema) as unknown as ZodType<Data>,
    async load(context) {
      const load = () => fill(context, options, now ?? new Date());
      await load();
      if (context.watcher) onCopyChange(context.watcher, folder, load);
    },
  } satisfies Loader;
}

/** For whoever named the edition: Astro shows the hint under it, and no stack, which would say nothing to them. */
const refusal = (path: string, refused: string): Error =>
  Object.assign(new Error(`The edition ${path} cannot be published: ${refused}.`), {
    hint: 'Build it anew with `dateline build`, or name none, so that the folder of copy is published.',
    stack: '',
  });

async function opened(path: string): Promise<Edition> {
  const { edition, refused } = await openEdition(path);
  if (!edition) throw refusal(path, refused);
  return edition;
}

/** Sets what changed and takes out what is gone, so that a page whose copy stayed the same is not made again. */
async function fill<Data extends object>(
  context: LoaderContext,
  { seeds, edition, kept, pick }: LoaderOptions<Data>,
  now: Date,
): Promise<void> {
  const { store, parseData, generateDigest, logger } = context;
  const { stories, entries, diagnostics } = edition
    ? await opened(edition)
    : await compileFolder(resolve(seeds), { name: seeds, kept });
  const byId = new Map(entries.map((entry) => [entry.article.id, entry]));
  const byVersion = storiesByVersion(stories);
  const open = stories.flatMap((story) => {
    const entry = currentOf(story, byId, now)?.entry;
    if (!entry) return [];
    return [storyEntry(entry, shownVersions(story, byId, now), shownCorrections(story, byVersion, byId, now))];
  });
  const ids = new Set(open.map(({ article }) => article.id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const entry of open) {
    const { id } = entry.article;
    const held: object = pick ? pick(entry) : entry;
    const data = { ...held };
    store.set({ id, data: await parseData({ id, data }), digest: generateDigest(data) });
  }
  for (const { severity, file, line = 1, column = 1, message } of diagnostics) {
    if (severity === 'error') logger.warn(`${file}:${line}:${column} ${message}`);
  }
  logger.info(`${saidOfCounts(countsOf({ stories, entries }, now))}; ${open.length} to publish now`);
}
