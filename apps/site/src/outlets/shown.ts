import { publicEntryOf, type StoryView, termId } from '@dateline/content/archive';
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
  const { names, abbreviations } = publicEntryOf(entry).article;
  const ids = [...names.map(({ entity }) => entity), ...abbreviations.map(({ longText }) => termId(longText))];
  return [...new Set(ids)].map(entityAddress);
}
