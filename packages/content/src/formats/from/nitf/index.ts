import { diagnoseSource } from '../../../diagnostics/diagnose-source.ts';
import type { Unpacked } from '../carried/index.ts';
import { type FromOptions, readFirst, type SourceReading } from '../carried/read-carried.ts';
import { parseXml } from '../parsing/parse-xml.ts';
import { nitfIn } from './nitf-in.ts';

/**
 * Reads an article in NITF, the News Industry Text Format, 3.0 to 3.6.
 *
 * @param source The XML, decoded.
 * @returns The reading, and the text that its spans point into. Never throws for what the source holds.
 * @see https://iptc.org/standards/nitf/
 * @example fromNitf(xml).article?.headline?.rule // nitf/hl1
 */
export const fromNitf = (source: string, options: FromOptions = {}): SourceReading =>
  readFirst(unpackNitf(source, options.longest), options);

export function unpackNitf(source: string, longest?: number): Unpacked {
  const { root, diagnostics } = parseXml(source, 'NITF', longest);
  if (!root) return { items: [], diagnostics };
  if (root.name === 'nitf') return { items: [nitfIn(root)], diagnostics };
  const complaint = `its root is \`${root.name.slice(0, 40)}\``;
  return {
    items: [],
    diagnostics: [...diagnostics, diagnoseSource('not-news', null, { standard: 'NITF', complaint })],
  };
}
