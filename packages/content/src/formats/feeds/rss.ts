import type { FeedFormat } from '../format.ts';
import { feeds } from '../known.ts';
import { escaped } from '../values/characters.ts';
import { languageTag } from '../values/language-tag.ts';
import { element, worded, type XmlElement, xmlDocument } from '../xml.ts';
import type { Feed } from './feed.ts';
import { descriptionOf, entriesOf, type FeedEntry } from './feed-entry.ts';
import { plainWords } from './feed-words.ts';

/**
 * A list as an RSS 2.0 feed, the body in `content:encoded`; undated items are left out, as in every feed.
 *
 * @param feed Whatever may not be published now is left out, and so is what is for editors only.
 * @see https://www.rssboard.org/rss-specification
 * @example toRss(feed, new Date())
 */
export const toRss = (feed: Feed, now: Date): string =>
  xmlDocument(
    element(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
      },
      element(
        'channel',
        {},
        element('title', {}, plainWords(feed.title)),
        element('link', {}, feed.home),
        element('description', {}, descriptionOf(feed, now)),
        worded('language', languageTag(feed.language)),
        element('generator', {}, 'Dateline'),
        element('atom:link', { href: feed.self, rel: 'self', type: 'application/rss+xml' }),
        entriesOf(feed, now).map(itemElement),
      ),
    ),
  );

function itemElement(entry: FeedEntry): XmlElement {
  const { id, url, heading, summary, html, authors, subjects, rights, published, updated } = entry;
  return element(
    'item',
    {},
    element('title', {}, plainWords(heading)),
    worded('link', url),
    element('description', {}, escaped(summary)),
    element('guid', { isPermaLink: 'false' }, id),
    element('pubDate', {}, published.toUTCString()),
    subjects.map(({ name }) => worded('category', name)),
    authors.map((name) => element('dc:creator', {}, name)),
    worded('dc:rights', plainWords(rights)),
    updated > published ? element('dcterms:modified', {}, updated.toISOString()) : null,
    element('content:encoded', {}, html),
  );
}

export const rss: FeedFormat = { ...feeds.rss, write: toRss };
