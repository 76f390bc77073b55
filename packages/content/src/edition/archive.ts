import type { Edition, Entry } from '../model/edition.ts';
import type { Story, Version } from '../model/story.ts';
import { currentOf, type Found, firstShown } from './current.ts';
import { inOrder, type Position, positionOf } from './order.ts';
import { visibleOf } from './visible.ts';

/** A page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** How many there are in all. */
  readonly total: number;
  /** Where the next page starts; absent on the last. */
  readonly next?: Position;
}

export interface ListOptions {
  /** The moment that decides what is publishable. */
  readonly now: Date;
  /** How many at the most. */
  readonly limit: number;
  /** The place in the order after which to start; nothing need stand there any more. */
  readonly after?: Position | undefined;
}

/** What the site and the API read. Every implementation answers alike. */
export interface Archive {
  /** Changes when, and only when, the content does. */
  readonly digest: string;
  list(options: ListOptions): Promise<Page<Entry>>;
  /** Null where no article has the id. */
  article(id: string, now: Date): Promise<Found | null>;
  /**
   * What stands at an address of the site, as `/2023/03/21/slug/`: the last version of its story that may be shown. At an
   * alias the entry's own address is another one. Null where no story has the address.
   */
  at(address: string, now: Date): Promise<Found | null>;
}

/** An archive that holds its edition in memory. */
export function createArchive(edition: Edition): Archive {
  const byId = new Map(edition.entries.map((entry) => [entry.article.id, entry]));
  const { byAddress, byVersion } = storiesBy(edition.stories);
  const visible = visibleOf(edition.entries);
  return {
    digest: edition.digest,
    async list({ now, limit, after }) {
      const open = visible(now);
      const start = after === undefined ? 0 : firstAfter(open, after);
      const items = open.slice(start, start + limit);
      const last = items.at(-1);
      const more = last && start + limit < open.length;
      return { items, total: open.length, ...(more ? { next: positionOf(last) } : {}) };
    },
    async article(id, now) {
      const story = byVersion.get(id);
      return story ? firstShown(story, [byId.get(id)], now) : null;
    },
    async at(address, now) {
      const { story, version } = byAddress.get(address) ?? {};
      if (!story) return null;
      // the address of a version that may not be shown would tell its headline
      const hidden =
        version && story.status === 'usable' && firstShown(story, [byId.get(version.articleId)], now)?.barred;
      return hidden ? null : currentOf(story, byId, now);
    },
  };
}

function storiesBy(stories: readonly Story[]) {
  const byAddress = new Map<string, { readonly story: Story; readonly version?: Version }>();
  const byVersion = new Map<string, Story>();
  for (const story of stories) {
    byAddress.set(story.address, { story });
    for (const version of story.versions) {
      byVersion.set(version.articleId, story);
      if (version.alias !== undefined) byAddress.set(version.alias, { story, version });
    }
  }
  return { byAddress, byVersion };
}

/** The index of the first entry that comes after a place in the order. */
function firstAfter(entries: readonly Entry[], after: Position): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle];
    if (entry && inOrder(positionOf(entry), after) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
