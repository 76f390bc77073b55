/** Every standard that an article, or a list of them, goes out in; one a file, and each usable alone. Pure, for the edge and the browser. */
import type { DocumentFormat, FeedFormat } from './format.ts';
import { text } from './text.ts';

export type { Feed } from './feed.ts';
export type { DocumentFormat, FeedFormat } from './format.ts';
export type { NewsItem } from './news-item.ts';
export { toText } from './text.ts';

/** What one article can be had as. */
export const documentFormats: readonly DocumentFormat[] = [text];

/** What a list can be had as. */
export const feedFormats: readonly FeedFormat[] = [];
