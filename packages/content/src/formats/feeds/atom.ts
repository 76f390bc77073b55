import type { FeedFormat } from '../format.ts';
import { feeds } from '../known.ts';
import { languageTag } from '../values/language-tag.ts';
import { element, worded, type XmlElement, xmlDocument } from '../xml.ts';
import type { Feed } from './feed.ts';
import { descriptionOf, entriesOf, type FeedEntry } from './feed-entry.ts';
import { plainWords } from './feed-words.ts';

/**
 * A list as an Atom 1.0 feed; undated items are left out, since an entry must say when it changed.
 *
 * @param feed Whatever may not be published now is left out, and so is what is for editors only.
 * @param now When the list was asked for, and when it changed if nothing is in it.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 * @example toAtom(feed, new Date())
 */
export function toAtom(feed: Feed, now: Date): string {
  const entries = apart(entriesOf(feed, now));
  const changed = entries.reduce((last, { updated }) => Math.max(last, updated.getTime()), 0);
  const title = plainWords(feed.title);
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': languageTag(feed.language) },
      element('id', {}, feed.self),
      element('title', {}, title),
      worded('subtitle', descriptionOf(feed, now)),
      element('link', { href: feed.self, rel: 'self', type: 'application/atom+xml' }),
      element('link', { href: feed.home, rel: 'alternate', type: 'text/html' }),
      element('updated', {}, (entries.length > 0 ? new Date(changed) : now).toISOString()),
      element('author', {}, element('name', {}, title)),
      element('generator', {}, 'Dateline'),
      entries.map(entryElement),
    ),
  );
}

function entryElement(entry: FeedEntry): XmlElement {
  const { id, url, heading, summary, html, authors, subjects, rights, language, published, updated } = entry;
  return element(
    'entry',
    { 'xml:lang': language },
    element('id', {}, id),
    element('title', {}, plainWords(heading)),
    element('updated', {}, updated.toISOString()),
    element('published', {}, published.toISOString()),
    authors.map((name) => element('author', {}, element('name', {}, name))),
    url === undefined ? null : element('link', { href: url, rel: 'alternate', type: 'text/html' }),
    subjects.map(({ entity, name }) => element('category', { term: entity, label: name })),
    worded('rights', plainWords(rights)),
    worded('summary', plainWords(summary)),
    element('content', { type: 'html' }, html),
  );
}

/**
 * Entries of one moment, as all of one day are, a millisecond apart in the order of the feed: readers sort by the moment,
 * and take two that share one for a mistake ([why](https://validator.w3.org/feed/docs/warning/DuplicateUpdated.html)).
 */
function apart(entries: readonly FeedEntry[]): readonly FeedEntry[] {
  const taken = new Set<number>();
  const next = new Map<number, number>();
  const spread = entries.toReversed().map((entry) => {
    const stated = entry.updated.getTime();
    let moment = next.get(stated) ?? stated;
    while (taken.has(moment)) moment++;
    taken.add(moment);
    next.set(stated, moment + 1);
    return { ...entry, updated: new Date(moment) };
  });
  return spread.reverse();
}

export const atom: FeedFormat = { ...feeds.atom, write: toAtom };
