import { diagnoseSource } from '../../../diagnostics/diagnose-source.ts';
import type { Unpacked } from '../carried/index.ts';
import { type FromOptions, readAll, readFirst, type SourceReading } from '../carried/read-carried.ts';
import { parseXml } from '../parsing/parse-xml.ts';
import { at, within } from '../parsing/tree.ts';
import { carriedBy } from './carried-by.ts';
import { storiesIn } from './stories.ts';

/**
 * Reads a news item in NewsML 1.0 to 1.2, with NITF, XHTML, HTML or plain text in it; of a document with several stories, the first.
 *
 * @param source The XML, decoded.
 * @returns The reading, and the text that its spans point into. Never throws for what the source holds.
 * @see https://iptc.org/std/NewsML/1.2/specification/NewsML_1.2-spec-functionalspec_9.html
 * @example fromNewsMl1(xml).article?.headline?.rule // newsml1/HeadLine
 */
export const fromNewsMl1 = (source: string, options: FromOptions = {}): SourceReading =>
  readFirst(unpackNewsMl1(source, options.longest), options);

/**
 * Reads every story of every news item of a document in NewsML 1, in order; a story in several languages once in each.
 *
 * @example allFromNewsMl1(xml).map(({ article }) => article?.headline?.text)
 */
export const allFromNewsMl1 = (source: string, options: FromOptions = {}): SourceReading[] =>
  readAll(unpackNewsMl1(source, options.longest), options);

export function unpackNewsMl1(source: string, longest?: number): Unpacked {
  const { root, diagnostics } = parseXml(source, 'NewsML 1', longest);
  if (!root) return { items: [], diagnostics };
  const found = root.name === 'NewsItem' ? [root] : within(root, 'NewsItem');
  const sender = at(root, 'NewsEnvelope', 'SentFrom');
  const items = found.flatMap((item) => {
    const stories = storiesIn(item);
    return stories
      .map((story) => carriedBy(story, item, sender, stories.length > 1))
      .filter(({ headline, body, status }) => headline || body.length > 0 || status?.text === 'canceled');
  });
  if (items.length > 0) return { items, diagnostics, isList: items.length > 1 };
  const complaint =
    found.length > 0
      ? 'its `NewsItem` has neither a headline nor words'
      : `no \`NewsItem\` stands in its root, \`${root.name.slice(0, 40)}\``;
  return {
    items,
    diagnostics: [...diagnostics, diagnoseSource('not-news', null, { standard: 'NewsML 1', complaint })],
  };
}
