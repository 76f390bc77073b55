import type { KnownDocument, KnownFeed } from './format.ts';

/**
 * What an article can be had as, and how each is asked for: what writes it lies in a file of its own, with libraries that weigh
 * more than all that is told here.
 */
export const documents = {
  jsonld: {
    name: 'jsonld',
    title: 'schema.org NewsArticle in JSON-LD',
    mediaType: 'application/ld+json',
    extension: 'jsonld',
  },
  ninjs: {
    name: 'ninjs',
    title: 'IPTC ninjs 3.1',
    forNewsrooms: true,
    mediaType: 'application/json',
    extension: 'ninjs.json',
  },
  ninjs2: {
    name: 'ninjs2',
    title: 'IPTC ninjs 2.2',
    forNewsrooms: true,
    mediaType: 'application/json',
    extension: 'ninjs2.json',
  },
  newsml: {
    name: 'newsml',
    title: 'NewsML-G2 2.35, with NITF 3.6',
    forNewsrooms: true,
    mediaType: 'application/vnd.iptc.g2.newsitem+xml',
    extension: 'newsml.xml',
  },
  nitf: {
    name: 'nitf',
    title: 'NITF 3.6',
    forNewsrooms: true,
    mediaType: 'application/nitf+xml',
    extension: 'nitf.xml',
  },
  markdown: {
    name: 'markdown',
    title: 'Markdown with frontmatter',
    mediaType: 'text/markdown; charset=utf-8',
    extension: 'md',
  },
  text: {
    name: 'text',
    title: 'Plain text',
    mediaType: 'text/plain; charset=utf-8',
    extension: 'txt',
  },
  html: {
    name: 'html',
    title: 'Semantic HTML',
    mediaType: 'text/html; charset=utf-8',
    extension: 'html',
  },
} as const satisfies Record<string, KnownDocument>;

/** What a list can be had as. */
export const feeds = {
  rss: {
    name: 'rss',
    title: 'RSS 2.0',
    mediaType: 'application/rss+xml; charset=utf-8',
    extension: 'rss',
    file: 'rss.xml',
    holdsOnly: 'dated',
  },
  atom: {
    name: 'atom',
    title: 'Atom 1.0',
    mediaType: 'application/atom+xml; charset=utf-8',
    extension: 'atom',
    file: 'atom.xml',
    holdsOnly: 'dated',
  },
  jsonfeed: {
    name: 'jsonfeed',
    title: 'JSON Feed 1.1',
    mediaType: 'application/feed+json; charset=utf-8',
    extension: 'json',
    file: 'feed.json',
  },
  sitemap: {
    name: 'sitemap',
    title: 'Sitemap 0.9',
    mediaType: 'application/xml; charset=utf-8',
    extension: 'sitemap.xml',
    file: 'sitemap.xml',
  },
  newssitemap: {
    name: 'newssitemap',
    title: 'Google news sitemap',
    mediaType: 'application/xml; charset=utf-8',
    extension: 'news-sitemap.xml',
    file: 'news-sitemap.xml',
    holdsOnly: 'recent',
  },
  llms: {
    name: 'llms',
    title: 'llms.txt',
    mediaType: 'text/plain; charset=utf-8',
    extension: 'txt',
    file: 'llms.txt',
  },
} as const satisfies Record<string, KnownFeed>;
