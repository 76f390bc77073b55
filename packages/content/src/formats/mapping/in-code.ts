/** What writes a format, and what reads it: functions of `@dateline/content/formats`, and of `…/formats/from`. */
export interface InCode {
  readonly title: string;
  readonly writes?: readonly string[];
  readonly reads?: readonly string[];
  /** Whether what reads it gives a reading an item, and not one alone. */
  readonly isList?: true;
}

/** The functions of every format that goes out or comes in. A test holds it against what the doors have. */
export const inCode: readonly InCode[] = [
  { title: 'IPTC ninjs 3.1', writes: ['toNinjs'], reads: ['fromNinjs', 'allFromNinjs'] },
  { title: 'IPTC ninjs 2.2', writes: ['toNinjs2'], reads: ['fromNinjs', 'allFromNinjs'] },
  { title: 'NewsML-G2', writes: ['toNewsMl'], reads: ['fromNewsMl', 'allFromNewsMl'] },
  { title: 'NewsML 1.0 to 1.2', reads: ['fromNewsMl1', 'allFromNewsMl1'] },
  { title: 'NITF', writes: ['toNitf'], reads: ['fromNitf'] },
  { title: 'schema.org in JSON-LD', writes: ['toJsonLd', 'writeJsonLd'], reads: ['fromJsonLd'] },
  { title: 'Markdown with frontmatter', writes: ['toMarkdown'], reads: ['fromMarkdown'] },
  { title: 'HTML', writes: ['toHtml', 'bodyHtml'], reads: ['fromHtml'] },
  { title: 'plain text', writes: ['toText'] },
  { title: 'ANPA 1312, IPTC 7901', reads: ['fromAnpa'], isList: true },
  { title: 'SGML of news corpora', reads: ['fromSgml'], isList: true },
  { title: 'LexisNexis, Nexis Uni, Factiva', reads: ['fromDatabase'], isList: true },
  { title: 'RSS', writes: ['toRss'], reads: ['fromFeed'], isList: true },
  { title: 'Atom', writes: ['toAtom'], reads: ['fromFeed'], isList: true },
  { title: 'JSON Feed', writes: ['toJsonFeed'], reads: ['fromJsonFeed'], isList: true },
  { title: 'sitemap', writes: ['toSitemap', 'toPageSitemap', 'toSitemapIndex'] },
  { title: 'Google news sitemap', writes: ['toNewsSitemap'] },
  { title: 'llms.txt', writes: ['toLlmsTxt'] },
];
