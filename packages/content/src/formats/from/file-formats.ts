import { hasFrontmatter } from './frontmatter.ts';
import { messagesIn } from './parsing/messages.ts';

export type FormatName =
  | 'other-json'
  | 'json-feed'
  | 'ninjs'
  | 'json-ld'
  | 'feed'
  | 'nitf'
  | 'newsml'
  | 'newsml-1'
  | 'other-xml'
  | 'sgml'
  | 'html'
  | 'markdown'
  | 'anpa';

/** A format that files come in, by the ending of their names and by how they begin. */
export interface FileFormat {
  readonly name: FormatName;
  readonly ending: RegExp;
  /** How the text of every such file begins. */
  readonly begins: RegExp;
  readonly types: readonly string[];
  /** True for what looks like news in it, so that other files of the ending can be passed over. */
  readonly isNews: (source: string) => boolean;
}

/** How much of a file tells what it is, in UTF-16 code units. */
const HEAD = 4000;

const rootIs = (source: string, names: string): boolean =>
  new RegExp(`<(?:[\\w-]+:)?(?:${names})[\\s>]`).test(source.slice(0, HEAD));

/** Items of NewsML-G2, and the parts of one that stand alone in handbooks. */
const G2 = 'newsItem|newsMessage|contentSet|contentMeta';

/** A document of a corpus, as TREC, the Linguistic Data Consortium and Reuters-21578 mark them. */
const SGML =
  /^\s*(?:<!DOCTYPE [^<>]{0,200}>\s*)?<(?:REUTERS\s|DOC(?:\s[^<>]{0,200})?>\s*<(?:DOCNO|DOCID|HEAD|HEADLINE|SLUG|BYLINE|DATELINE|DATE|DATE_TIME|DATETIME|TEXT|BODY)\b)/i;

const XML_TYPES = ['application/xml', 'text/xml'] as const;

/** How JSON begins. */
export const JSON_BEGINS = /^\s*[[{]/;
const XML_BEGINS = /^\s*</;
/** How XML begins that says that it is. */
export const XML_DECLARED = /^\s*<\?xml\s/;

const JSON_FEED = /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version/;

/** The first of an ending counts that takes the file for news, else the last; of a type, else the first. */
export const formats: readonly FileFormat[] = [
  {
    name: 'other-json',
    ending: /\.json$/i,
    begins: JSON_BEGINS,
    isNews: () => false,
    types: ['application/json'],
  },
  {
    name: 'json-feed',
    ending: /\.json$/i,
    begins: JSON_BEGINS,
    isNews: (source) => JSON_FEED.test(source),
    types: ['application/feed+json', 'application/json'],
  },
  {
    name: 'ninjs',
    ending: /\.(?:json|jsonld)$/i,
    begins: JSON_BEGINS,
    isNews: (source) => /"uri"\s*:/.test(source),
    types: ['application/vnd.iptc.ninjs+json', 'application/json'],
  },
  {
    name: 'json-ld',
    ending: /\.(?:json|jsonld)$/i,
    begins: JSON_BEGINS,
    isNews: (source) => source.includes('schema.org') && /"@type"\s*:\s*(?:\[\s*)?"[^"]*Article"/.test(source),
    types: ['application/ld+json', 'application/json'],
  },
  {
    name: 'other-xml',
    ending: /\.xml$/i,
    begins: XML_DECLARED,
    isNews: () => false,
    types: XML_TYPES,
  },
  {
    name: 'feed',
    ending: /\.(?:xml|rss|atom)$/i,
    begins: XML_BEGINS,
    isNews: (source) => rootIs(source, 'rss|feed|RDF|rdf'),
    types: ['application/rss+xml', 'application/atom+xml', ...XML_TYPES],
  },
  {
    name: 'nitf',
    ending: /\.xml$/i,
    begins: XML_BEGINS,
    isNews: (source) => rootIs(source, 'nitf') && !rootIs(source, `${G2}|NewsML`),
    types: ['application/nitf+xml', 'text/vnd.iptc.nitf', ...XML_TYPES],
  },
  {
    name: 'newsml',
    ending: /\.xml$/i,
    begins: XML_BEGINS,
    isNews: (source) => rootIs(source, G2),
    types: ['application/vnd.iptc.g2.newsitem+xml', 'application/vnd.iptc.g2.newsmessage+xml', ...XML_TYPES],
  },
  {
    name: 'newsml-1',
    ending: /\.xml$/i,
    begins: XML_BEGINS,
    isNews: (source) => rootIs(source, 'NewsML'),
    types: ['text/vnd.iptc.newsml', ...XML_TYPES],
  },
  {
    name: 'sgml',
    ending: /\.sgml?$/i,
    begins: XML_BEGINS,
    isNews: (source) => SGML.test(source.slice(0, HEAD)),
    types: ['text/sgml', 'application/sgml'],
  },
  {
    name: 'html',
    ending: /\.html?$/i,
    begins: XML_BEGINS,
    isNews: (source) => /<article[\s>]|NewsArticle|og:type"\s+content="article/.test(source),
    types: ['text/html', 'application/xhtml+xml'],
  },
  {
    name: 'markdown',
    ending: /\.(?:md|markdown)$/i,
    begins: /^---/,
    isNews: hasFrontmatter,
    types: ['text/markdown'],
  },
  {
    name: 'anpa',
    ending: /\.anpa$/i,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what frames a message
    begins: /^[^\x20-\x7e]*\x01/,
    isNews: (source) => messagesIn(source).length > 0,
    types: [],
  },
];

/** True where a file's name ends as one in a news format may. */
export const mayCarry = (name: string): boolean => ENDING.test(name);

const ENDING = new RegExp(formats.map(({ ending: { source } }) => source).join('|'), 'i');

/**
 * True where a file's name says that it is news in a format, whatever it holds: an ending of two parts as `export` gives it, or
 * one that no other files have.
 */
export const namesFormat = (name: string): boolean => NAMED.test(name);

const NAMED = /\.(?:ninjs2?\.json|newsml\.xml|nitf\.xml|rss|atom|anpa)$/i;

/** True where a file in such a format looks like news. */
export const carriesNews = (name: string, source: string): boolean =>
  formats.some(({ ending, isNews }) => ending.test(name) && isNews(source));

/** Every media type that a source may come as. */
export const mediaTypes: readonly string[] = [...new Set(formats.flatMap(({ types }) => types))];
