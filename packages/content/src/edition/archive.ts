import type { Edition, Entry } from '../model/edition.ts';
import { type Barred, barred } from '../stories/publishable.ts';

/** A page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** How many there are in all. */
  readonly total: number;
  /** Where the next page starts; absent on the last. */
  readonly next?: string;
}

export interface ListOptions {
  /** The moment that decides what is publishable. */
  readonly now: Date;
  /** How many at the most. */
  readonly limit: number;
  /** The id of the last item of the page before. */
  readonly after?: string | undefined;
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
}

/** An archive that holds its edition in memory. */
export function createArchive(edition: Edition): Archive {
  const byId = new Map(edition.entries.map((entry) => [entry.article.id, entry]));
  return {
    digest: edition.digest,
    async list({ now, limit, after }) {
      const open = edition.entries.filter((entry) => barred(entry.article, now) === null);
      const start = after === undefined ? 0 : open.findIndex((entry) => entry.article.id === after) + 1;
      const items = open.slice(start, start + limit);
      const last = items.at(-1);
      return last && start + limit < open.length
        ? { items, total: open.length, next: last.article.id }
        : { items, total: open.length };
    },
    async article(id, now) {
      const entry = byId.get(id);
      if (!entry) return null;
      const reason = barred(entry.article, now);
      return reason === null ? { entry, barred: null } : { entry: null, barred: reason };
    },
  };
}
