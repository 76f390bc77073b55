import { diagnoseSource } from '../../../diagnostics/diagnose-source.ts';
import type { Unpacked } from '../carried/index.ts';
import { type FromOptions, readAll, readFirst, type SourceReading } from '../carried/read-carried.ts';
import { otherItems } from '../other-xml.ts';
import { parseXml } from '../parsing/parse-xml.ts';
import { type Element, within } from '../parsing/tree.ts';
import { newsItemIn } from './news-item.ts';

/**
 * Reads a news item in NewsML-G2, 2.0 to 2.35, with NITF, XHTML, HTML or plain text in it; of a news message, its first.
 *
 * @param source The XML, decoded.
 * @returns The reading, and the text that its spans point into. Never throws for what the source holds.
 * @see https://iptc.org/standards/newsml-g2/
 * @example fromNewsMl(xml).article?.headline?.rule // newsml/headline
 */
export const fromNewsMl = (source: string, options: FromOptions = {}): SourceReading =>
  readFirst(unpackNewsMl(source, options.longest), options);

/**
 * Reads every news item of a NewsML-G2 news message, in order.
 *
 * @example allFromNewsMl(xml).map(({ article }) => article?.headline?.text)
 */
export const allFromNewsMl = (source: string, options: FromOptions = {}): SourceReading[] =>
  readAll(unpackNewsMl(source, options.longest), options);

export function unpackNewsMl(source: string, longest?: number): Unpacked {
  const { root, diagnostics } = parseXml(source, 'NewsML-G2', longest);
  if (!root) return { items: [], diagnostics };
  const items = itemsIn(root);
  if (items.length > 0) return { items: items.map(newsItemIn), diagnostics, isList: root.name === 'newsMessage' };
  const [, other] = [...otherItems].find(([name]) => within(root, name).length > 0) ?? [];
  const holds = other ? `it holds ${other}` : 'no `newsItem` stands in it';
  const complaint = `its root is \`${root.name.slice(0, 40)}\`, and ${holds}`;
  return {
    items: [],
    diagnostics: [...diagnostics, diagnoseSource('not-news', null, { standard: 'NewsML-G2', complaint })],
  };
}

/** The news items of a document; a part of one, as messages and handbooks have them, stands for the whole. */
function itemsIn(root: Element): readonly Element[] {
  if (root.name === 'newsItem') return [root];
  if (root.name === 'contentSet' || root.name === 'contentMeta') return [{ ...root, children: [root] }];
  return within(root, 'newsItem');
}
