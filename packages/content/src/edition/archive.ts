import type { Edition, Entry } from '../model/edition.ts';
import { type Barred, barred } from '../stories/publishable.ts';
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

/** An article that may be shown, or the reason why it may not. */
export type Found =
  | { readonly entry: Entry; readonly barred: null }
  | { readonly entry: null; readonly barred: Barred };

/** What the site and the API read. Every implementation answers alike. */
export interface Archive {
  /** Changes when, and only when, the content does. */
  readonly digest: string;
  list(options: ListOptions): Promise<Page<Entry>>;
  /** Null where no article has the id. */
  article(id: string, now: Date): Promise<Found | null>;
  /** What stands at an address of the site, as `/2023/03/21/slug/`. Null where no article does. */
  at(address: string, now: Date): Promise<Found | null>;
}

/** An archive that holds its edition in memory. */
export function createArchive(edition: Edition): Archive {
  const byId = new Map(edition.entries.map((entry) => [entry.article.id, entry]));
  const byAddress = new Map(edition.entries.map((entry) => [entry.address, entry]));
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
    article: async (id, now) => found(byId.get(id), now),
    at: async (address, now) => found(byAddress.get(address), now),
  };
}

function found(entry: Entry | undefined, now: Date): Found | null {
  if (!entry) return null;
  const reason = barred(entry.article, now);
  return reason === null ? { entry, barred: null } : { entry: null, barred: reason };
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
