import { type Html, raw } from '../html.ts';
import type { Page } from '../page.ts';
import { headOf } from './head.ts';

/** What stands in the frame of all pages in the place of a page's own. */
export const holes: Readonly<Record<'head' | 'main', Html>> = { head: raw('<!--head-->'), main: raw('<!--main-->') };

/** The page that has nothing of its own. Astro makes it for the build, which takes it away. */
export const frame: Page = { path: '/frame/', title: '', body: () => holes.main };

/**
 * What sets pages into their frame: each costs then no more than its own words.
 *
 * @param document The frame as Astro made it, with both `holes`, the one for the head first.
 */
export function framed(document: string): (page: Page) => Promise<string> {
  const [before = '', rest = ''] = document.split(String(holes.head));
  const [between = '', after = ''] = rest.split(String(holes.main));
  return async (page) => `${before}${headOf(titled(page))}${between}${await page.body()}${after}`;
}

/** A page as its window is titled. */
const titled = <Titled extends { readonly title: string }>(page: Titled): Titled => ({
  ...page,
  title: `${page.title} · Dateline`,
});
