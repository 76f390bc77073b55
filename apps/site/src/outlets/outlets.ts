import {
  type Archive,
  dossiersOf,
  type EntityCount,
  entityKinds,
  newsItemOf,
  publicEntryOf,
  type StoryView,
} from '@dateline/content/archive';
import { cardPath } from '../card/address.ts';
import type { KeptCards } from '../card/kept.ts';
import { cardOf } from '../card/of-story.ts';
import { entityAddress } from '../entities/address.ts';
import { crawled } from './crawled.ts';
import { documentsOf } from './documents.ts';
import { feedsOf } from './feeds.ts';
import { icons } from './icons.ts';
import type { Outlet } from './outlet.ts';
import { shownIn } from './shown.ts';

/** How many stories a feed holds: of all, and of one that stories name. */
const newest = { ofAll: 50, ofOne: 10 };

/** The pages that are there. */
export interface Built {
  readonly folder: URL;
  /** From the root of the site. */
  readonly pages: readonly string[];
}

/** The pages that stand for themselves, beside those of stories: without what has moved, and what a status answers with. */
function othersOf(pages: readonly string[], views: readonly StoryView[], entities: readonly EntityCount[]): string[] {
  const moved = entities.flatMap(({ aliases }) => aliases.map(entityAddress));
  const known = new Set(['/', '/404/', '/410/', '/451/', ...moved]);
  for (const { address, versions } of views) {
    known.add(address);
    for (const { alias } of versions) if (alias !== undefined) known.add(alias);
  }
  return pages.filter((page) => !known.has(page)).sort();
}

/**
 * All files that stand beside the pages, one after another, since together they may be many.
 *
 * @param views The stories that may be published, newest first.
 * @param built What the build has made by now.
 * @param draw Draws a card.
 * @param site The public address of the site, without a slash at its end.
 */
export async function* outletsOf(
  archive: Archive,
  views: readonly StoryView[],
  built: Built,
  draw: KeptCards['draw'],
  site: string,
  now: Date,
): AsyncGenerator<Outlet> {
  const items = views.map((view) => newsItemOf(view, site));
  const lists = entityKinds.map((kind) => archive.entities(kind, { now, limit: Number.POSITIVE_INFINITY }));
  const entities = (await Promise.all(lists)).flatMap((list) => list.items);
  yield* crawled(items, othersOf(built.pages, views, entities), site, now);
  yield shownIn(views, entities);
  yield* await icons(new URL('favicon.svg', built.folder));
  yield* feedsOf(
    {
      title: 'Dateline',
      description: 'Wire copy, read closely: every fact with the words it came from.',
      path: '/',
      items: items.slice(0, newest.ofAll),
    },
    site,
    now,
  );
  yield { path: cardPath('/').slice(1), content: draw({ headline: 'Wire copy, read closely', under: '' }) };
  for (const [i, item] of items.entries()) {
    const address = views[i]?.address ?? '/';
    yield* documentsOf(address, item, now);
    yield { path: cardPath(address).slice(1), content: draw(cardOf(item)) };
  }
  const dossiers = dossiersOf(views.map(({ entry }) => publicEntryOf(entry)));
  for (const { id, name } of entities) {
    const stories = (dossiers.get(id)?.places ?? []).slice(0, newest.ofOne);
    const fed = { title: `${name} · Dateline`, description: `Stories that name ${name}.`, path: entityAddress(id) };
    yield* feedsOf({ ...fed, items: stories.flatMap((place) => items[place] ?? []) }, site, now);
  }
}
