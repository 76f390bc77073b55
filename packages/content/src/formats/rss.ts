import { generateRssFeed, type RssFeed } from 'feedsmith';
import { escaped } from './characters.ts';
import type { Feed } from './feed.ts';
import { entriesOf, type FeedEntry, feedDocument, feedWords, plain } from './feed-entry.ts';
import type { FeedFormat } from './format.ts';

/**
 * A list as an RSS 2.0 feed, the body in `content:encoded`; undated items are left out, as in every feed.
 *
 * @param feed Whatever may not be published now is left out, and so is what is for editors only.
 * @see https://www.rssboard.org/rss-specification
 * @example toRss(feed, new Date())
 */
export function toRss(feed: Feed, now: Date): string {
  return feedDocument(
    generateRssFeed({
      title: plain(feedWords(feed.title)),
      link: feed.home,
      description: plain(feedWords(feed.description)),
      language: feed.language,
      generator: 'Dateline',
      atom: { links: [{ href: feed.self, rel: 'self', type: 'application/rss+xml' }] },
      items: entriesOf(feed, now).map(itemElement),
    }),
  );
}

function itemElement(entry: FeedEntry): RssFeed.Item<Date, false> {
  const { id, url, title, summary, html, authors, subjects, rights, published, updated } = entry;
  return {
    title: plain(title),
    ...(url === undefined ? {} : { link: url }),
    description: escaped(summary),
    guid: { value: id, isPermaLink: false },
    pubDate: published,
    categories: subjects.map(({ name }) => ({ name })),
    dc: { creators: [...authors], ...(rights ? { rights: [plain(rights)] } : {}) },
    content: { encoded: html },
    ...(updated > published ? { dcterms: { modified: [updated] } } : {}),
  };
}

export const rss: FeedFormat = {
  name: 'rss',
  title: 'RSS 2.0',
  mediaType: 'application/rss+xml; charset=utf-8',
  extension: 'rss',
  write: toRss,
};
