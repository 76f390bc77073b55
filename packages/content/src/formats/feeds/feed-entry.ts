import type { Article } from '../../model/article.ts';
import { agencyIn } from '../agency-in.ts';
import { bodyHtml } from '../body-html.ts';
import { keptOfEach } from '../kept-last.ts';
import { type Named, namedIn } from '../named.ts';
import type { NewsItem } from '../news-item.ts';
import { placeInStory } from '../place-in-story.ts';
import { summaryOf, titleOf } from '../title-of.ts';
import { escaped } from '../values/characters.ts';
import { dateTimeOf } from '../values/date-time.ts';
import { articleTag, newsTag } from '../values/identifier.ts';
import { languageTag } from '../values/language-tag.ts';
import { correctionSaid } from './correction-said.ts';
import type { Feed } from './feed.ts';
import { feedWords, plainWords } from './feed-words.ts';
import { openItems, publicItem } from './public-items.ts';

/** What a feed tells of an article. */
export interface FeedEntry {
  /** The same for every version of a story, so that a new one takes the place of the last. */
  readonly id: string;
  readonly url: string | undefined;
  readonly title: string;
  /** The same as a feed has it: a correction says that it is one. */
  readonly heading: string;
  readonly summary: string;
  /** The body as HTML; the title where there is none. */
  readonly html: string;
  readonly authors: readonly string[];
  /** Everybody and everything that it names. */
  readonly subjects: readonly Pick<Named, 'entity' | 'name'>[];
  readonly rights: string;
  /** Undefined where it is not clear. */
  readonly language: string | undefined;
  /** When the first version was published. */
  readonly published: Date;
  /** When this one was. */
  readonly updated: Date;
}

/** The entries of a feed in its order, one a story: what is dated and may be published now. */
export function entriesOf(feed: Feed, now: Date): readonly FeedEntry[] {
  const entries = new Map<string, FeedEntry>();
  for (const item of openItems(feed, now)) {
    const entry = entryOf(item);
    if (entry && !entries.has(entry.id)) entries.set(entry.id, entry);
  }
  return [...entries.values()];
}

/** What a feed says of itself. One that must leave stories out says so: whoever follows it would take it for all there is. */
export function descriptionOf(feed: Feed, now: Date): string {
  const left = openItems(feed, now).filter((item) => entryOf(item) === null).length;
  const description = plainWords(feed.description);
  const said = description.replace(/[^.!?…]$/, '$&.');
  return left === 0
    ? description
    : `${said} ${left === 1 ? 'One story whose day is not known is' : `${left} stories whose day is not known are`} left out; a JSON Feed has ${left === 1 ? 'it' : 'them'}.`;
}

/** Each list has its feeds in several formats. */
const entryOf = keptOfEach((whole: NewsItem): FeedEntry | null => {
  const item = publicItem(whole);
  const { article } = item;
  const dates = datesOf(item);
  if (!dates) return null;
  const title = titleOf(article) || articleTag(article.id);
  return {
    id: newsTag(item),
    url: item.url,
    title,
    heading: correctionSaid(title, item),
    summary: summaryOf(article) || title,
    html: feedWords(bodyHtml(article)) || `<p>${escaped(title)}</p>`,
    authors: authorsOf(article),
    subjects: namedIn(article).map(({ entity, name }) => ({ entity, name: plainWords(name) })),
    rights: [article.copyright, article.usageTerms].flatMap((part) => (part ? [feedWords(part.text)] : [])).join('\n'),
    language: languageTag(article.language),
    ...dates,
  };
});

/** When the first version was published, and when this one was; null where nobody knows. */
export function datesOf(item: NewsItem): Pick<FeedEntry, 'published' | 'updated'> | null {
  const { version, first } = placeInStory(item);
  const updated = momentOf(item.article.published.value) ?? momentOf(version?.at);
  return updated && { published: momentOf(first?.at) ?? updated, updated };
}

/** A moment without a zone is read as UTC, wherever it is read. */
function momentOf(value: string | null | undefined): Date | null {
  const moment = dateTimeOf(value);
  return moment === null ? null : new Date(/(?:Z|[+-]\d\d:\d\d)$/.test(moment) ? moment : `${moment}Z`);
}

function authorsOf({ byline, ...article }: Article): string[] {
  const agency = agencyIn(article);
  const names = byline && byline.names.length > 0 ? byline.names : [agency ?? ''];
  return names.map((name) => plainWords(name)).filter((name) => name !== '');
}
