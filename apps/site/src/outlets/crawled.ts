import {
  type Feed,
  type NewsItem,
  toLlmsTxt,
  toNewsSitemap,
  toPageSitemap,
  toSitemap,
  toSitemapIndex,
} from '@dateline/content/formats';
import { description } from '../slogan.ts';
import { iconPath, iconSizes } from './icons.ts';
import type { Outlet } from './outlet.ts';

/** How many pages stand in one sitemap; the protocol allows 50,000, one of which is the front page. */
const most = 49_999;

/** How many of the newest stories `llms.txt` lists. */
const listed = 500;

/**
 * What machines that walk the site look for: sitemaps, the news of two days, `robots.txt` and `llms.txt`.
 *
 * @param others The pages beside the front page and those of stories, from the root of the site.
 * @param site The public address of the site, without a slash at its end.
 */
export function crawled(items: readonly NewsItem[], others: readonly string[], site: string, now: Date): Outlet[] {
  const list = (file: string, some: readonly NewsItem[]): Feed => ({
    ...{ title: 'Dateline', description },
    ...{ home: `${site}/`, self: `${site}/${file}`, language: 'en', items: some },
  });
  const stories = cut(items).map((some, i) => {
    const path = `sitemap-${i + 1}.xml`;
    return { path, content: toSitemap(list(path, some), now) };
  });
  const pages = cut(others).map((some, i) => ({
    path: `sitemap-pages-${i + 1}.xml`,
    content: toPageSitemap(some.map((path) => site + path)),
  }));
  const parts = [...stories, ...pages];
  return [
    ...parts,
    { path: 'sitemap.xml', content: toSitemapIndex(parts.map(({ path }) => `${site}/${path}`)) },
    { path: 'news-sitemap.xml', content: toNewsSitemap(list('news-sitemap.xml', items), now) },
    { path: 'llms.txt', content: toLlmsTxt(list('llms.txt', items.slice(0, listed)), now) },
    { path: 'robots.txt', content: robots(site) },
    { path: 'manifest.webmanifest', content: manifest },
  ];
}

/** As many lists as it takes, at least one. */
const cut = <Item>(all: readonly Item[]): (readonly Item[])[] =>
  Array.from({ length: Math.max(1, Math.ceil(all.length / most)) }, (_, i) => all.slice(i * most, (i + 1) * most));

/** @see https://www.rfc-editor.org/rfc/rfc9309 */
const robots = (site: string): string =>
  ['User-agent: *', 'Allow: /', '', `Sitemap: ${site}/sitemap.xml`, `Sitemap: ${site}/news-sitemap.xml`, ''].join('\n');

/** Its addresses are counted from its own. @see https://www.w3.org/TR/appmanifest/ */
const manifest = `${JSON.stringify({
  name: 'Dateline',
  description,
  lang: 'en',
  id: './',
  start_url: './',
  scope: './',
  display: 'minimal-ui',
  background_color: '#fcfaf5',
  theme_color: '#fcfaf5',
  icons: [
    { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
    ...iconSizes.map((size) => ({ src: iconPath(size), sizes: `${size}x${size}`, type: 'image/png' })),
  ],
})}\n`;
