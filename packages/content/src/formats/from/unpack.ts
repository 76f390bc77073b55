import { unpackAnpa } from './anpa.ts';
import type { Unpacked } from './carried/index.ts';
import { unpackDatabase } from './databases/index.ts';
import { unpackFeed } from './feeds.ts';
import { type FileFormat, type FormatName, formats, JSON_BEGINS, XML_DECLARED } from './file-formats.ts';
import { unpackHtml } from './html.ts';
import { unpackJsonFeed } from './json-feed.ts';
import { unpackJsonLd } from './json-ld.ts';
import { unpackLabelled } from './labelled.ts';
import { unpackMail } from './mail/index.ts';
import { unpackMarkdown } from './markdown.ts';
import { unpackNewsMl1 } from './newsml-1/index.ts';
import { unpackNewsMl } from './newsml-g2/index.ts';
import { unpackNinjs } from './ninjs/index.ts';
import { unpackNitf } from './nitf/index.ts';
import { refuseJson, unpackOtherJson } from './other-json.ts';
import { unpackOtherXml } from './other-xml.ts';
import { messagesIn } from './parsing/messages.ts';
import { carrierOf, type PlainCarrier } from './plain-carriers.ts';
import { unpackSgml } from './sgml.ts';

/** What takes each format apart: not among the endings themselves, since the parsers take longer to load than much copy to read. */
const unpackers: Record<FormatName, (source: string) => Unpacked> = {
  'other-json': unpackOtherJson,
  'json-feed': unpackJsonFeed,
  ninjs: unpackNinjs,
  'json-ld': unpackJsonLd,
  feed: unpackFeed,
  nitf: unpackNitf,
  newsml: unpackNewsMl,
  'newsml-1': unpackNewsMl1,
  'other-xml': unpackOtherXml,
  sgml: unpackSgml,
  html: unpackHtml,
  markdown: unpackMarkdown,
  anpa: unpackAnpa,
};

const unpack = (format: FileFormat | undefined, source: string): Unpacked | null =>
  // one message alone is plain copy, whose spans point into the file itself
  format && !(format.name === 'anpa' && messagesIn(source).length === 1) ? unpackers[format.name](source) : null;

/** What plain text carries, whatever it is called; null where it is copy. */
function unpackPlain(source: string): Unpacked | null {
  const carrier = carrierOf(source);
  return carrier && plainUnpackers[carrier](source);
}

const plainUnpackers: Record<PlainCarrier, (source: string) => Unpacked> = {
  anpa: unpackAnpa,
  database: unpackDatabase,
  mail: unpackMail,
  labelled: unpackLabelled,
};

/** What a file carries, by its name and how it begins; null where it is plain copy. No item and an error where it cannot be read. */
export function unpackFile(name: string, source: string): Unpacked | null {
  const possible = formats.filter(({ ending }) => ending.test(name));
  if (possible.length === 0) return unpackPlain(source);
  const format = possible.find(({ isNews }) => isNews(source)) ?? possible.find(isOther) ?? possible.at(-1);
  return unpack(format, source);
}

/** What a text without a name carries, by how it begins and what it holds; null where it is plain copy, which JSON and XML never are. */
export const unpackText = (source: string): Unpacked | null =>
  unpack(
    formats.find(({ begins, isNews }) => begins.test(source) && isNews(source)),
    source,
  ) ??
  unpackPlain(source) ??
  refused(source);

/** What there is to say of JSON, and of XML that says that it is, which plain copy never is. */
function refused(source: string): Unpacked | null {
  if (JSON_BEGINS.test(source)) return refuseJson(source);
  return XML_DECLARED.test(source) ? unpackOtherXml(source) : null;
}

/** What takes an ending for none of the formats that come with it. */
const isOther = ({ name }: FileFormat): boolean => name === 'other-json' || name === 'other-xml';

/** What a source of a media type carries, the kind of XML or JSON told by how it begins; null where the type is none of them, or it is plain copy. */
export function unpackType(mediaType: string, source: string): Unpacked | null {
  if (mediaType === 'text/plain') return unpackPlain(source);
  const possible = formats.filter(({ types }) => types.includes(mediaType));
  return unpack(possible.find(({ isNews }) => isNews(source)) ?? possible[0], source);
}
