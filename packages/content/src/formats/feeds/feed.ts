import type { NewsItem } from '../news-item.ts';

/** A list on its way into a feed or a sitemap. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The absolute address of the list as a page. */
  readonly home: string;
  /** The absolute address of the feed itself. */
  readonly self: string;
  /** BCP 47. */
  readonly language: string;
  /** Newest first. */
  readonly items: readonly NewsItem[];
}
