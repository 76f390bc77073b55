/** Every standard that an article, or a list of them, goes out in; one a file, and each usable alone. Pure, for the edge and the browser. */
import { atom } from './feeds/atom.ts';
import { jsonFeed } from './feeds/json-feed.ts';
import { rss } from './feeds/rss.ts';
import type { DocumentFormat, FeedFormat } from './format.ts';
import { html } from './html.ts';
import { jsonld } from './jsonld/index.ts';
import { markdown } from './markdown/index.ts';
import { newsml } from './newsml/index.ts';
import { ninjs } from './ninjs/index.ts';
import { ninjs2 } from './ninjs/ninjs2.ts';
import { nitf } from './nitf/index.ts';
import { llmsTxt } from './sitemaps/llms-txt.ts';
import { newssitemap } from './sitemaps/news-sitemap.ts';
import { sitemap } from './sitemaps/sitemap.ts';
import { text } from './text.ts';

export { bodyHtml } from './body-html.ts';
export { toAtom } from './feeds/atom.ts';
export type { Feed } from './feeds/feed.ts';
export { toJsonFeed } from './feeds/json-feed.ts';
export { toRss } from './feeds/rss.ts';
export type { DocumentFormat, FeedFormat, KnownDocument, KnownFeed } from './format.ts';
export { toHtml } from './html.ts';
export { toJsonLd, writeJsonLd } from './jsonld/index.ts';
export { toMarkdown } from './markdown/index.ts';
export type { NewsItem } from './news-item.ts';
export { toNewsMl } from './newsml/index.ts';
export { toNinjs } from './ninjs/index.ts';
export { toNinjs2 } from './ninjs/ninjs2.ts';
export { toNitf } from './nitf/index.ts';
export { toLlmsTxt } from './sitemaps/llms-txt.ts';
export { toNewsSitemap } from './sitemaps/news-sitemap.ts';
export { toPageSitemap, toSitemap, toSitemapIndex } from './sitemaps/sitemap.ts';
export { toText } from './text.ts';

/** What one article can be had as. */
export const documentFormats: readonly DocumentFormat[] = [jsonld, ninjs, ninjs2, newsml, nitf, markdown, text, html];

/** What a list can be had as. */
export const feedFormats: readonly FeedFormat[] = [rss, atom, jsonFeed, sitemap, newssitemap, llmsTxt];
