import { barred } from '../../stories/publishable.ts';
import type { Feed } from '../feeds/feed.ts';
import type { FeedFormat } from '../format.ts';
import { feeds } from '../known.ts';
import type { NewsItem } from '../news-item.ts';
import { dateTimeOf, isDay } from '../values/date-time.ts';
import { element, type XmlElement, xmlDocument } from '../xml.ts';

/** @see https://www.sitemaps.org/protocol.html#index */
const LIMIT = 50_000;

/**
 * A list as a sitemap: its own page, and the pages of what may be published now, with the day or the moment of the version
 * shown where that is known. A sitemap ends after 50,000 pages, the newest first.
 *
 * @see https://www.sitemaps.org/protocol.html
 * @example toSitemap(feed, new Date())
 */
export const toSitemap = ({ home, items }: Feed, now: Date): string =>
  xmlDocument(
    element(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      element('url', {}, element('loc', {}, home)),
      items
        .filter(({ article }) => barred(article, now) === null)
        .map(pageOf)
        .filter((page) => page !== null)
        .slice(0, LIMIT - 1),
    ),
  );

function pageOf({ article, url }: NewsItem): XmlElement | null {
  if (url === undefined) return null;
  const { value } = article.published;
  const modified = value && isDay(value) ? value : zoned(dateTimeOf(value));
  return element('url', {}, element('loc', {}, url), modified === null ? null : element('lastmod', {}, modified));
}

/** The protocol wants a zone beside a time. */
const zoned = (moment: string | null): string | null => (moment && /(?:Z|[+-]\d\d:\d\d)$/.test(moment) ? moment : null);

/**
 * A sitemap of pages of which no more is told than where they are, the first 50,000 of them.
 *
 * @param addresses Absolute.
 * @see https://www.sitemaps.org/protocol.html
 * @example toPageSitemap(['https://paper.example/people/'])
 */
export const toPageSitemap = (addresses: readonly string[]): string => listOf('urlset', 'url', addresses);

/**
 * Sitemaps as one: a list of their addresses, the first 50,000 of them.
 *
 * @param addresses Absolute.
 * @see https://www.sitemaps.org/protocol.html#index
 * @example toSitemapIndex(['https://paper.example/sitemap-1.xml'])
 */
export const toSitemapIndex = (addresses: readonly string[]): string => listOf('sitemapindex', 'sitemap', addresses);

const listOf = (name: string, each: string, addresses: readonly string[]): string =>
  xmlDocument(
    element(
      name,
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      addresses.slice(0, LIMIT).map((address) => element(each, {}, element('loc', {}, address))),
    ),
  );

export const sitemap: FeedFormat = { ...feeds.sitemap, write: toSitemap };
