import { generateRssFeed, type RssFeed } from 'feedsmith';
import { escaped } from './characters.ts';
import type { Feed } from './feed.ts';
import { entriesOf, type FeedEntry } from './feed-entry.ts';
import { feedDocument, plainWords } from './feed-words.ts';
import type { FeedFormat } from './format.ts';
import { feeds } from './known.ts';
import { languageTag } from './language-tag.ts';

/**
 * A list as an RSS 2.0 feed, the body in `content:encoded`; undated items are left out, as in every feed.
 *
 * @param feed Whatever may not be published now is left out, and so is what is for editors only.
 * @see https://www.rssboard.org/rss-specification
 * @example toRss(feed, new Date())
 */
export function toRss(feed: Feed, now: Date): string {
  const language = languageTag(feed.language);
  return feedDocument(
    generateRssFeed({
      title: plainWords(feed.title),
      link: feed.home,
      description: plainWords(feed.description),
      ...(language ? { language } : {}),
      generator: 'Dateline',
      atom: { links: [{ href: feed.self, rel: 'self', type: 'application/rss+xml' }] },
      items: entriesOf(feed, now).map(itemElement),
    }),
  );
}

function itemElement(entry: FeedEntry): RssFeed.Item<Date, false> {
  const { id, url, heading, summary, html, authors, subjects, rights, published, updated } = entry;
  return {
    title: plainWords(heading),
    ...(url === undefined ? {} : { link: url }),
    description: escaped(summary),
    guid: { value: id, isPermaLink: false },
    pubDate: published,
    categories: subjects.map(({ name }) => ({ name })),
    dc: { creators: [...authors], ...(rights ? { rights: [plainWords(rights)] } : {}) },
    content: { encoded: html },
    ...(updated > published ? { dcterms: { modified: [updated] } } : {}),
  };
}

export const rss: FeedFormat = { ...feeds.rss, write: toRss };
