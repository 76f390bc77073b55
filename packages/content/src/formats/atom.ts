import { type AtomFeed, generateAtomFeed } from 'feedsmith';
import type { Feed } from './feed.ts';
import { entriesOf, type FeedEntry } from './feed-entry.ts';
import { feedDocument, plainWords } from './feed-words.ts';
import type { FeedFormat } from './format.ts';
import { feeds } from './known.ts';
import { languageTag } from './language-tag.ts';

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
  return feedDocument(
    generateAtomFeed({
      id: feed.self,
      title: { value: title },
      subtitle: { value: plainWords(feed.description) },
      updated: entries.length > 0 ? new Date(changed) : now,
      authors: [{ name: title }],
      generator: { text: 'Dateline' },
      links: [
        { href: feed.self, rel: 'self', type: 'application/atom+xml' },
        { href: feed.home, rel: 'alternate', type: 'text/html' },
      ],
      ...inLanguage(languageTag(feed.language)),
      entries: entries.map(entryElement),
    }),
  );
}

function entryElement(entry: FeedEntry): AtomFeed.Entry<Date> {
  const { id, url, heading, summary, html, authors, subjects, rights, language, published, updated } = entry;
  return {
    id,
    title: { value: plainWords(heading) },
    updated,
    published,
    authors: authors.map((name) => ({ name })),
    links: url === undefined ? [] : [{ href: url, rel: 'alternate', type: 'text/html' }],
    categories: subjects.map(({ entity, name }) => ({ term: entity, label: name })),
    summary: { value: plainWords(summary) },
    content: { type: 'html', value: html },
    ...(rights ? { rights: { value: plainWords(rights) } } : {}),
    ...inLanguage(language),
  };
}

const inLanguage = (language: string | undefined) => (language ? { xml: { lang: language } } : {});

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
