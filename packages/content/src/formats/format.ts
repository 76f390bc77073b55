import type { Feed } from './feeds/feed.ts';
import type { NewsItem } from './news-item.ts';

/** How a format is asked for, and what it is. */
interface Format {
  /** As `dateline export --to` has it. */
  readonly name: string;
  /** As a person would call it. */
  readonly title: string;
  /** With its `charset` where the type has one. */
  readonly mediaType: string;
  /** The end of a file's name, without the dot in front. */
  readonly extension: string;
}

/** A format for one article. */
export interface KnownDocument extends Format {
  /** Set where it has a place for status, embargo and words to editors, so that it may take what readers may not see. */
  readonly forNewsrooms?: true;
}

/** One article, one document. */
export interface DocumentFormat extends KnownDocument {
  /** @param now The moment of writing, for what demands an instant where the copy tells none. */
  readonly write: (item: NewsItem, now: Date) => string;
}

/** A format for a list. */
export interface KnownFeed extends Format {
  /** What a site calls it at its root. */
  readonly file: string;
  /** Set where only what is dated has a place in it, or only the news of the last two days. */
  readonly holdsOnly?: 'dated' | 'recent';
}

/** A list, one document. What a format demands an instant for is left out where none is known. */
export interface FeedFormat extends KnownFeed {
  /** @param now The moment it is asked for: some lists hold only what is recent. */
  readonly write: (feed: Feed, now: Date) => string;
}
