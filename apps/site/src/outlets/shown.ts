import { type EntityCount, publicEntryOf, type StoryView, shortForms } from '@dateline/content/archive';
import { entityAddress } from '../entities/address.ts';
import type { Outlet } from './outlet.ts';

/**
 * Which stories the pages show, and whom and what these name, by their addresses. Whoever serves the site looks there for what
 * may be shown no more, and sends no page that leads to it.
 */
export function shownIn(views: readonly StoryView[], entities: readonly EntityCount[]): Outlet {
  const aliasesOf = new Map(entities.map(({ id, aliases }) => [id, aliases]));
  const shown = views.map(({ address, entry }) => {
    const ids = namedIn(entry);
    return [address, [...ids, ...ids.flatMap((id) => aliasesOf.get(id) ?? [])].map(entityAddress)] as const;
  });
  return { path: 'shown.json', content: `${JSON.stringify(Object.fromEntries(shown))}\n` };
}

function namedIn(entry: StoryView['entry']): string[] {
  const { article } = publicEntryOf(entry);
  return [...new Set([...article.names, ...shortForms(article)].map(({ entity }) => entity))];
}
