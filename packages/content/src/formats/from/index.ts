/**
 * Every standard that an article comes in; one a file, and each usable alone. Pure, for the edge and the browser. Pages in HTML
 * have a door of their own, `./from/html`, since they want a document to be read in.
 */
export { fromAnpa } from './anpa.ts';
export type { FromOptions, SourceReading } from './carried/read-carried.ts';
export { fromDatabase } from './databases/index.ts';
export { fromFeed } from './feeds.ts';
export { fromJsonFeed } from './json-feed.ts';
export { fromJsonLd } from './json-ld.ts';
export { fromMarkdown } from './markdown.ts';
export { allFromNewsMl1, fromNewsMl1 } from './newsml-1/index.ts';
export { allFromNewsMl, fromNewsMl } from './newsml-g2/index.ts';
export { allFromNinjs, fromNinjs } from './ninjs/index.ts';
export { fromNitf } from './nitf/index.ts';
export { fromSgml } from './sgml.ts';
