import {
  type Feed,
  type NewsItem,
  toLlmsTxt,
  toNewsSitemap,
  toSitemap,
  toSitemapIndex,
} from '@dateline/content/formats';
import type { Outlet } from './outlet.ts';

/** How many pages stand in one sitemap; the protocol allows 50,000, one of which is the front page. */
const most = 49_999;

/** How many of the newest stories `llms.txt` lists. */
const listed = 500;

/**
 * What machines that walk the site look for: sitemaps, the news of two days, `robots.txt` and `llms.txt`.
 *
 * @param site The public address of the site, without a slash at its end.
 */
export function crawled(items: readonly NewsItem[], site: string, now: Date): Outlet[] {
  const list = (file: string, some: readonly NewsItem[]): Feed => ({
    ...{ title: 'Dateline', description: 'Wire copy, read closely: every fact with the words it came from.' },
    ...{ home: `${site}/`, self: `${site}/${file}`, language: 'en', items: some },
  });
  const parts = Array.from({ length: Math.max(1, Math.ceil(items.length / most)) }, (_, i) => ({
    path: `sitemap-${i + 1}.xml`,
    content: toSitemap(list(`sitemap-${i + 1}.xml`, items.slice(i * most, (i + 1) * most)), now),
  }));
  return [
    ...parts,
    { path: 'sitemap.xml', content: toSitemapIndex(parts.map(({ path }) => `${site}/${path}`)) },
    { path: 'news-sitemap.xml', content: toNewsSitemap(list('news-sitemap.xml', items), now) },
    { path: 'llms.txt', content: toLlmsTxt(list('llms.txt', items.slice(0, listed)), now) },
    { path: 'robots.txt', content: robots(site) },
    { path: 'manifest.webmanifest', content: manifest },
  ];
}

/** @see https://www.rfc-editor.org/rfc/rfc9309 */
const robots = (site: string): string =>
  ['User-agent: *', 'Allow: /', '', `Sitemap: ${site}/sitemap.xml`, `Sitemap: ${site}/news-sitemap.xml`, ''].join('\n');

/** Its addresses are counted from its own. @see https://www.w3.org/TR/appmanifest/ */
const manifest = `${JSON.stringify({
  name: 'Dateline',
  description: 'Wire copy, read closely: every fact with the words it came from.',
  lang: 'en',
  id: './',
  start_url: './',
  scope: './',
  display: 'minimal-ui',
  background_color: '#fcfaf5',
  theme_color: '#fcfaf5',
  icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
})}\n`;
