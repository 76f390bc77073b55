/** Every standard that an article, or a list of them, goes out in; one a file, and each usable alone. Pure, for the edge and the browser. */
import { atom } from './atom.ts';
import type { DocumentFormat, FeedFormat } from './format.ts';
import { html } from './html.ts';
import { jsonFeed } from './json-feed.ts';
import { jsonld } from './jsonld/index.ts';
import { llmsTxt } from './llms-txt.ts';
import { markdown } from './markdown/index.ts';
import { newssitemap } from './news-sitemap.ts';
import { newsml } from './newsml/index.ts';
import { ninjs } from './ninjs/index.ts';
import { ninjs2 } from './ninjs/ninjs2.ts';
import { nitf } from './nitf/index.ts';
import { rss } from './rss.ts';
import { sitemap } from './sitemap.ts';
import { text } from './text.ts';

export { toAtom } from './atom.ts';
export { bodyHtml } from './body-html.ts';
export type { Feed } from './feed.ts';
export type { DocumentFormat, FeedFormat, KnownDocument, KnownFeed } from './format.ts';
export { toHtml } from './html.ts';
export { toJsonFeed } from './json-feed.ts';
export { toJsonLd, writeJsonLd } from './jsonld/index.ts';
export { toLlmsTxt } from './llms-txt.ts';
export { toMarkdown } from './markdown/index.ts';
export type { NewsItem } from './news-item.ts';
export { toNewsSitemap } from './news-sitemap.ts';
export { toNewsMl } from './newsml/index.ts';
export { toNinjs } from './ninjs/index.ts';
export { toNinjs2 } from './ninjs/ninjs2.ts';
export { toNitf } from './nitf/index.ts';
export { toRss } from './rss.ts';
export { toPageSitemap, toSitemap, toSitemapIndex } from './sitemap.ts';
export { toText } from './text.ts';

/** What one article can be had as. */
export const documentFormats: readonly DocumentFormat[] = [jsonld, ninjs, ninjs2, newsml, nitf, markdown, text, html];

/** What a list can be had as. */
export const feedFormats: readonly FeedFormat[] = [rss, atom, jsonFeed, sitemap, newssitemap, llmsTxt];
