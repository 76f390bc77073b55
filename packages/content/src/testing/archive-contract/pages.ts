import { expect } from 'vitest';
import type { StoryView } from '../../edition/archive.ts';
import type { Page, Paging } from '../../edition/listing/page.ts';
import type { Entry } from '../../model/edition.ts';

export const ids = (entries: readonly Entry[]): string[] => entries.map(({ article }) => article.id);
export const idsOf = (views: readonly StoryView[]): string[] => ids(views.map(({ entry }) => entry));

/** What all pages of a list have, two to a page. */
export async function everyPage<Item, Next, Options extends Paging<Next>>(
  ask: (options: Options) => Promise<Page<Item, Next>>,
  options: Omit<Options, 'limit' | 'after'>,
): Promise<Item[]> {
  const all: Item[] = [];
  for (let after: Next | undefined, more = true; more; ) {
    const { items, total, next } = await ask({ ...options, limit: 2, after } as unknown as Options);
    all.push(...items);
    more = next !== undefined;
    after = next;
    if (!more) expect(all).toHaveLength(total);
  }
  return all;
}
