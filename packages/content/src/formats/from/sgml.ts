import { diagnoseSource } from '../../diagnostics/diagnose-source.ts';
import { entities } from '../../text/entities.ts';
import { plainWords } from '../../text/single-spaces.ts';
import type { Carried, Part, Told, Unpacked } from './carried/index.ts';
import { type FromOptions, readAll, type SourceReading } from './carried/read-carried.ts';
import { tooLong } from './parsing/longest.ts';

/**
 * Reads every document of a news corpus in SGML: `<DOC>` with `DOCNO` or `id`, as TREC and the Linguistic Data Consortium have it,
 * and `<REUTERS>` of Reuters-21578. Elements may be left open, as SGML lets them.
 *
 * @param source The documents, decoded.
 * @returns A reading a document, in the order of the file, each with the text that its spans point into. Never throws for what the
 *   source holds.
 * @see https://catalog.ldc.upenn.edu/docs/LDC2011T07/README.txt
 * @see https://trec.nist.gov/data/docs_eng.html
 * @example fromSgml('<DOC id="QNS_ENG_20270512.0001"><HEADLINE>Wall holds</HEADLINE>…</DOC>')[0]?.article?.published.value // 2027-05-12
 */
export const fromSgml = (source: string, options: FromOptions = {}): SourceReading[] =>
  readAll(unpackSgml(source, options.longest), options);

export function unpackSgml(source: string, longest?: number): Unpacked {
  const refused = tooLong(source, longest);
  if (refused) return { items: [], diagnostics: [refused] };
  const items = documentsIn(source).map(({ attributes, text }) => carriedBy(attributes, text));
  if (items.length > 0) return { items, diagnostics: [], isList: items.length > 1 };
  const complaint = 'no `DOC` or `REUTERS` is in it';
  return { items, diagnostics: [diagnoseSource('not-news', null, { standard: 'SGML', complaint })] };
}

/** Each to its end, or in a corpus that leaves them open to where the next begins. */
function documentsIn(source: string): { readonly attributes: string; readonly text: string }[] {
  const opened = [...source.matchAll(DOCUMENT)];
  const closed = [...source.matchAll(CLOSED)].map(({ index }) => index);
  let [end, next] = [0, 0];
  return opened.flatMap(({ 0: tag, 1: attributes = '', index }, i) => {
    if (index < end) return [];
    const start = index + tag.length;
    while ((closed[next] ?? source.length) < start) next++;
    end = closed[next] ?? opened[i + 1]?.index ?? source.length;
    return { attributes, text: source.slice(start, end) };
  });
}

const DOCUMENT = /<(?:DOC|REUTERS)((?:\s[^<>]{0,600})?)>/gi;
const CLOSED = /<\/(?:DOC|REUTERS)>/gi;

function carriedBy(attributes: string, document: string): Carried {
  const element = (...names: readonly string[]): Told | undefined => {
    const found = names.map((name) => [name, elementIn(document, name)] as const).find(([, text]) => text);
    return found?.[1] ? { text: wordsOf(found[1]), rule: `sgml/${found[0]}` } : undefined;
  };
  const attribute = (name: string): string | undefined =>
    new RegExp(`\\s${name}\\s*=\\s*["']?([^"'<>\\s]+)`, 'i').exec(attributes)?.[1];
  const identifier = attribute('(?:id|newid)') ?? element('DOCNO', 'DOCID')?.text;
  return {
    standard: 'sgml',
    identifier,
    headline: element('HEADLINE', 'TITLE', 'HEAD', 'HL'),
    byline: element('BYLINE', 'AUTHOR'),
    dateline: element('DATELINE'),
    slugline: element('SLUG'),
    published: dayIn(element('DATETIME', 'DATE_TIME', 'DATE')) ?? dayIn({ text: identifier ?? '', rule: 'sgml/@id' }),
    // what is sent to editors, in the corpora of the Linguistic Data Consortium
    ...(attribute('type')?.toLowerCase() === 'advis' && { status: { text: 'withheld', rule: 'sgml/@type=advis' } }),
    body: bodyIn(document),
  };
}

/** What is in the first element of a name: to its end, or where it has none to the next element. */
function elementIn(document: string, name: string): string | undefined {
  const tag = opening(name).exec(document);
  if (!tag) return undefined;
  const inner = document.slice(tag.index + tag[0].length);
  const end = inner.search(closing(name));
  return end >= 0 ? inner.slice(0, end) : inner.split('<', 1)[0];
}

const opening = (name: string, flags = 'i'): RegExp => new RegExp(`<${name}(?:\\s[^<>]{0,200})?>`, flags);
const closing = (name: string): RegExp => new RegExp(`</${name}>`, 'i');

/** All that is in elements of a name, each to its end, or where it has none to the last of the document. */
const allIn = (document: string, name: string): string =>
  document
    .split(opening(name))
    .slice(1)
    .map((part) => part.split(closing(name), 1)[0])
    .join('\n\n');

/** The copy: `BODY` within `TEXT` in Reuters-21578, `TEXT` within `BODY` elsewhere. */
function copyIn(document: string): string {
  const body = allIn(document, 'BODY');
  return body === '' || opening('TEXT').test(body) ? allIn(document, 'TEXT') : body;
}

/** A paragraph each, where they are marked; else the lines as they stand, for the reader to lay out. */
function bodyIn(document: string): readonly Part[] {
  const text = copyIn(document);
  const parts = text.split(PARAGRAPH);
  if (parts.length > 1)
    return parts.flatMap((part) => {
      const words = wordsOf(part);
      return words === '' ? [] : { kind: 'paragraph' as const, text: words, rule: 'sgml/P' };
    });
  const lines = decoded(text);
  return lines.trim() === '' ? [] : [{ kind: 'plain', text: lines, rule: 'sgml/TEXT' }];
}

const PARAGRAPH = /<\/?P\s*>/i;
const TAG = /<\/?[A-Za-z][^<>]{0,200}>/g;

const wordsOf = (text: string): string => plainWords(decoded(text));

/** Without tags, its references to characters read; those to controls, such as the end of a transmission, go. */
const decoded = (text: string): string =>
  text
    .replace(TAG, ' ')
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex?: string, decimal = '') =>
      printed(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replace(/&([A-Za-z]{2,8});/g, (reference, name: string) => entities[name] ?? reference);

const printed = (code: number): string => (code < 32 || code > 0x10ffff ? '' : String.fromCodePoint(code));

/** The day in figures or with the name of its month: `26-FEB-1987 15:01:01.79`, `January 1, 1989, Sunday`, `2027-05-12`, `QNS_ENG_20270512.0001`. */
function dayIn(told: Told | undefined): Told | undefined {
  const said = told?.text ?? '';
  const [, day, month, year] = /\b(\d{1,2})[- ]([A-Z]{3})[A-Z]*[- ](\d{4})\b/i.exec(said) ?? [];
  const [, named, on, of] = /\b([A-Z]{3})[A-Z]{0,6} (\d{1,2}), (\d{4})\b/i.exec(said) ?? [];
  const text = day
    ? `${day} ${month} ${year}`
    : on
      ? `${on} ${named} ${of}`
      : /(?<!\d)\d{4}-?\d\d-?\d\d(?!\d)/.exec(said)?.[0];
  return told && text ? { ...told, text } : undefined;
}
