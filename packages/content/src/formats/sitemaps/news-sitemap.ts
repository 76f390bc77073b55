import type { Feed } from '../feeds/feed.ts';
import { datesOf, entriesOf, type FeedEntry } from '../feeds/feed-entry.ts';
import { feedWords } from '../feeds/feed-words.ts';
import type { FeedFormat } from '../format.ts';
import { feeds } from '../known.ts';
import type { NewsItem } from '../news-item.ts';
import { element, type XmlElement, xmlDocument } from '../xml.ts';

const HOUR = 3_600_000;

/** @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
const [RECENT, LIMIT] = [48 * HOUR, 1000];

/** How far a day may be ahead of the same day in UTC: what is published on it is dated later than now. */
const AHEAD = 14 * HOUR;

/**
 * A list as a Google news sitemap: what was first published within the two days before now, up to a thousand. Where there
 * is nothing, the page of the list stands alone, since a sitemap must hold one.
 *
 * @param now The moment that the two days end with; a day without a time counts from its midnight in UTC.
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 * @example toNewsSitemap(feed, new Date())
 */
export function toNewsSitemap(feed: Feed, now: Date): string {
  const items = feed.items.filter((item) => isRecent(item, now));
  const pages = entriesOf({ ...feed, items }, now)
    .map((entry) => pageOf(entry, feed))
    .filter((page) => page !== null);
  const home = element('url', {}, element('loc', {}, feed.home));
  return xmlDocument(
    element(
      'urlset',
      {
        xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
        'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      },
      pages.length > 0 ? pages.slice(0, LIMIT) : home,
    ),
  );
}

/** True for what was first published within the two days before now. */
export function isRecent(item: NewsItem, now: Date): boolean {
  const age = now.getTime() - (datesOf(item)?.published.getTime() ?? Number.NaN);
  return age <= RECENT && age >= -AHEAD;
}

function pageOf({ url, title, language, published }: FeedEntry, feed: Feed): XmlElement | null {
  if (url === undefined) return null;
  return element(
    'url',
    {},
    element('loc', {}, url),
    element(
      'news:news',
      {},
      element(
        'news:publication',
        {},
        element('news:name', {}, feedWords(feed.title)),
        element('news:language', {}, codeOf(language ?? feed.language)),
      ),
      element('news:publication_date', {}, published.toISOString()),
      element('news:title', {}, title),
    ),
  );
}

/** ISO 639, and for Chinese which of the two ways it is written. */
function codeOf(language: string): string {
  const [code = '', ...rest] = language.toLowerCase().split('-');
  if (code !== 'zh') return code;
  return rest.some((part) => part === 'tw' || part === 'hk' || part === 'mo' || part === 'hant') ? 'zh-tw' : 'zh-cn';
}

export const newssitemap: FeedFormat = { ...feeds.newssitemap, write: toNewsSitemap };
