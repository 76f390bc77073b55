import { publicEntryOf, type StoryView, shortForms } from '@dateline/content/archive';
import { entityAddress } from '../entities/address.ts';
import type { Outlet } from './outlet.ts';

/**
 * Which stories the pages show, and whom and what these name, by their addresses. Whoever serves the site looks there for what
 * may be shown no more, and sends no page that leads to it.
 */
export const shownIn = (views: readonly StoryView[]): Outlet => ({
  path: 'shown.json',
  content: `${JSON.stringify(Object.fromEntries(views.map((view) => [view.address, namedIn(view)])))}\n`,
});

function namedIn({ entry }: StoryView): string[] {
  const { article } = publicEntryOf(entry);
  const named = [...article.names, ...shortForms(article)].map(({ entity }) => entity);
  return [...new Set(named)].map(entityAddress);
}
