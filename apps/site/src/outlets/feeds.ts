import { feedFormats, type NewsItem } from '@dateline/content/formats';
import type { Outlet } from './outlet.ts';

/** The formats that a list is followed in: sitemaps are the site's. */
const followed = new Set(['rss', 'atom', 'jsonfeed']);

/** A feed of a list: its file under the list's page, and how a page links to it. */
export const feeds = feedFormats
  .filter(({ name }) => followed.has(name))
  .map((format) => ({ ...format, type: format.mediaType.replace(/;.*/, '') }));

/** A list that has feeds. */
export interface Fed {
  readonly title: string;
  readonly description: string;
  /** From the root of the site: `/people/ada-brandt/`. */
  readonly path: string;
  /** Newest first. */
  readonly items: readonly NewsItem[];
}

/**
 * A list as RSS, Atom and JSON Feed, under its page.
 *
 * @param site The public address of the site, without a slash at its end.
 */
export const feedsOf = ({ path, ...list }: Fed, site: string, now: Date): Outlet[] =>
  feeds.map(({ file, write }) => ({
    path: `${path}${file}`.slice(1),
    content: write({ ...list, home: site + path, self: `${site}${path}${file}`, language: 'en' }, now),
  }));
