import { unpackAnpa } from './anpa.ts';
import type { Unpacked } from './carried.ts';
import { unpackFeed } from './feeds.ts';
import { unpackHtml } from './html.ts';
import { unpackJsonFeed } from './json-feed.ts';
import { unpackJsonLd } from './json-ld.ts';
import { unpackMarkdown } from './markdown.ts';
import { unpackNewsMl } from './newsml.ts';
import { unpackNinjs } from './ninjs.ts';
import { unpackNitf } from './nitf.ts';
import { refuseJson, unpackOtherJson } from './other-json.ts';

/** A format that files come in, by the ending of their names and by how they begin. */
interface FileFormat {
  readonly ending: RegExp;
  /** How the text of every such file begins. */
  readonly begins: RegExp;
  readonly types: readonly string[];
  /** True for what looks like news in it, so that other files of the ending can be passed over. */
  readonly isNews: (source: string) => boolean;
  readonly unpack: (source: string) => Unpacked;
}

/** How much of a file tells what it is, in UTF-16 code units. */
const HEAD = 4000;

const rootIs = (source: string, names: string): boolean =>
  new RegExp(`<(?:[\\w-]+:)?(?:${names})[\\s>]`).test(source.slice(0, HEAD));

const XML_TYPES = ['application/xml', 'text/xml'] as const;
const JSON_BEGINS = /^\s*[[{]/;
const XML_BEGINS = /^\s*</;

const JSON_FEED = /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version/;

/** The first of an ending counts that takes the file for news, else the last; of a type, else the first. */
const formats: readonly FileFormat[] = [
  {
    ending: /\.json$/i,
    begins: JSON_BEGINS,
    isNews: () => false,
    types: ['application/json'],
    unpack: unpackOtherJson,
  },
  {
    ending: /\.json$/i,
    begins: JSON_BEGINS,
    isNews: (source) => JSON_FEED.test(source),
    types: ['application/feed+json', 'application/json'],
    unpack: unpackJsonFeed,
  },
  {
    ending: /\.(?:json|jsonld)$/i,
    begins: JSON_BEGINS,
    isNews: (source) => /"uri"\s*:/.test(source),
    types: ['application/vnd.iptc.ninjs+json', 'application/json'],
    unpack: unpackNinjs,
  },
  {
    ending: /\.(?:json|jsonld)$/i,
    begins: JSON_BEGINS,
    isNews: (source) => source.includes('schema.org') && /"@type"\s*:\s*\[?\s*"[^"]*Article"/.test(source),
    types: ['application/ld+json', 'application/json'],
    unpack: unpackJsonLd,
  },
  {
    ending: /\.(?:xml|rss|atom)$/i,
    begins: XML_BEGINS,
    isNews: (source) => rootIs(source, 'rss|feed|RDF|rdf'),
    types: ['application/rss+xml', 'application/atom+xml', ...XML_TYPES],
    unpack: unpackFeed,
  },
  {
    ending: /\.xml$/i,
    begins: XML_BEGINS,
    isNews: (source) => rootIs(source, 'nitf') && !rootIs(source, 'newsItem|newsMessage'),
    types: ['application/nitf+xml', ...XML_TYPES],
    unpack: unpackNitf,
  },
  {
    ending: /\.xml$/i,
    begins: XML_BEGINS,
    isNews: (source) => rootIs(source, 'newsItem|newsMessage'),
    types: ['application/vnd.iptc.g2.newsitem+xml', 'application/vnd.iptc.g2.newsmessage+xml', ...XML_TYPES],
    unpack: unpackNewsMl,
  },
  {
    ending: /\.html?$/i,
    begins: XML_BEGINS,
    isNews: (source) => /<article[\s>]|NewsArticle|og:type"\s+content="article/.test(source),
    types: ['text/html', 'application/xhtml+xml'],
    unpack: unpackHtml,
  },
  {
    ending: /\.(?:md|markdown)$/i,
    begins: /^---/,
    isNews: (source) => /^---[ \t]*\r?\n(?:.*\r?\n)*?(?:title|headline):/.test(source.slice(0, HEAD)),
    types: ['text/markdown'],
    unpack: unpackMarkdown,
  },
  {
    ending: /\.anpa$/i,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what frames a message
    begins: /^[^\x20-\x7e]*\x01/,
    isNews: (source) => source.includes('\x01'),
    types: [],
    unpack: unpackAnpa,
  },
];

/** True where a file's name ends as one in a news format may. */
export const mayCarry = (name: string): boolean => ENDING.test(name);

const ENDING = new RegExp(formats.map(({ ending: { source } }) => source).join('|'), 'i');

/** True where a file in such a format looks like news. */
export const carriesNews = (name: string, source: string): boolean =>
  formats.some(({ ending, isNews }) => ending.test(name) && isNews(source));

/** What a file carries, by its name and how it begins; null where it is plain copy. No item and an error where it cannot be read. */
export function unpackFile(name: string, source: string): Unpacked | null {
  const possible = formats.filter(({ ending }) => ending.test(name));
  const format = possible.find(({ isNews }) => isNews(source)) ?? possible.at(/\.json$/i.test(name) ? 0 : -1);
  return format?.unpack(source) ?? null;
}

/** What a text without a name carries, by how it begins and what it holds; null where it is plain copy, which JSON never is. */
export const unpackText = (source: string): Unpacked | null =>
  formats.find(({ begins, isNews }) => begins.test(source) && isNews(source))?.unpack(source) ??
  (JSON_BEGINS.test(source) ? refuseJson(source) : null);

/** Every media type that a source may come as. */
export const mediaTypes: readonly string[] = [...new Set(formats.flatMap(({ types }) => types))];

/** What a source of a media type carries, the kind of XML or JSON told by how it begins; null where the type is none of them. */
export function unpackType(mediaType: string, source: string): Unpacked | null {
  const possible = formats.filter(({ types }) => types.includes(mediaType));
  return (possible.find(({ isNews }) => isNews(source)) ?? possible[0])?.unpack(source) ?? null;
}
