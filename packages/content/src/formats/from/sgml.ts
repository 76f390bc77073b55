import { diagnoseSource } from '../../diagnostics/diagnose-source.ts';
import type { Carried, Part, Told, Unpacked } from './carried/index.ts';
import { type FromOptions, readAll, type SourceReading } from './carried/read-carried.ts';
import { entities } from './parsing/entities.ts';
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
  const opened = [...source.matchAll(DOCUMENT)];
  const items = opened.map((tag, i) =>
    carriedBy(tag[1] ?? '', source.slice(tag.index + tag[0].length, opened[i + 1]?.index).split(CLOSED, 1)[0] ?? ''),
  );
  if (items.length > 0) return { items, diagnostics: [], isList: items.length > 1 };
  const complaint = 'no `DOC` or `REUTERS` is in it';
  return { items, diagnostics: [diagnoseSource('not-news', null, { standard: 'SGML', complaint })] };
}

const DOCUMENT = /<(?:DOC|REUTERS)((?:\s[^<>]{0,600})?)>/gi;
const CLOSED = /<\/(?:DOC|REUTERS)>/i;

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
    ...(attribute('type') === 'advis' && { status: { text: 'withheld', rule: 'sgml/@type=advis' } }),
    body: bodyIn(document),
  };
}

/** What is in the first element of a name: to its end, or where it has none to the next element, that of the copy to the last. */
function elementIn(document: string, name: string): string | undefined {
  const tag = new RegExp(`<${name}(?:\\s[^<>]{0,200})?>`, 'i').exec(document);
  if (!tag) return undefined;
  const inner = document.slice(tag.index + tag[0].length);
  const end = inner.search(new RegExp(`</${name}>`, 'i'));
  if (end >= 0) return inner.slice(0, end);
  return COPY.includes(name) ? inner : inner.split('<', 1)[0];
}

const COPY = ['BODY', 'TEXT'];

/** A paragraph each, where they are marked; else the lines as they stand, for the reader to lay out. */
function bodyIn(document: string): readonly Part[] {
  const text = COPY.map((name) => elementIn(document, name)).find((one) => one !== undefined) ?? '';
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

const wordsOf = (text: string): string => decoded(text).replace(/\s+/g, ' ').trim();

/** Without tags, its references to characters read; those to controls, such as the end of a transmission, go. */
const decoded = (text: string): string =>
  text
    .replace(TAG, ' ')
    .replace(/&#\d{1,2};/g, '')
    .replace(/&([A-Za-z]{2,8});/g, (reference, name: string) => entities[name] ?? reference);

/** The day in figures or with the name of its month: `26-FEB-1987 15:01:01.79`, `2027-05-12`, `QNS_ENG_20270512.0001`. */
function dayIn(told: Told | undefined): Told | undefined {
  const [, day, month, year] = /\b(\d{1,2})[- ]([A-Z]{3})[A-Z]*[- ](\d{4})\b/i.exec(told?.text ?? '') ?? [];
  const text = day ? `${day} ${month} ${year}` : /(?<!\d)\d{4}-?\d\d-?\d\d(?!\d)/.exec(told?.text ?? '')?.[0];
  return told && text ? { ...told, text } : undefined;
}
