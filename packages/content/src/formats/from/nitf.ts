import { diagnoseSource } from '../../diagnostics/diagnose-source.ts';
import type { Carried, Told, ToldName, Unpacked } from './carried.ts';
import { momentOf } from './moment.ts';
import { parseXml } from './parse-xml.ts';
import { partsOf } from './parts.ts';
import { type FromOptions, readFirst, type SourceReading } from './read-carried.ts';
import { at, childrenOf, type Element, within, wordsOf } from './tree.ts';

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

const told = (text: string | undefined, property: string): Told | undefined =>
  text === undefined || text.trim() === '' ? undefined : { text, rule: `nitf/${property}` };

/** What a `nitf` element carries. */
export function nitfIn(root: Element): Carried {
  const docdata = at(root, 'head', 'docdata');
  const head = at(root, 'body', 'body.head');
  const data = (name: string, attribute: string): Told | undefined =>
    told(at(docdata, name)?.attributes.get(attribute), `${name}/@${attribute}`);
  const content = at(root, 'body', 'body.content');
  const copy = content ? partsOf(content, 'nitf') : { parts: [], names: [] };
  const subheads = childrenOf(at(head, 'hedline'), 'hl2').map((one) => ({
    kind: 'heading' as const,
    text: wordsOf(one),
    rule: 'nitf/hl2',
  }));
  return {
    standard: 'nitf',
    identifier: at(docdata, 'doc-id')?.attributes.get('id-string'),
    headline: told(wordsOf(at(head, 'hedline', 'hl1')), 'hl1') ?? told(wordsOf(at(root, 'head', 'title')), 'title'),
    slugline: data('du-key', 'key'),
    byline: told(wordsOf(childrenOf(head, 'byline')[0]), 'byline'),
    dateline: told(wordsOf(at(head, 'dateline')), 'dateline'),
    edNote: data('ed-msg', 'info'),
    provider: told(wordsOf(at(head, 'distributor')), 'distributor'),
    copyright: copyrightIn(docdata, head),
    usageTerms: told(wordsOf(at(head, 'rights')), 'rights'),
    genre: told(
      at(root, 'head', 'tobject', 'tobject.property')?.attributes.get('tobject.property.type'),
      'tobject.property',
    ),
    language: told(root.attributes.get('lang') ?? at(root, 'body')?.attributes.get('lang'), '@lang'),
    published: data('date.issue', 'norm') ?? told(dateIn(head), 'story.date') ?? data('date.release', 'norm'),
    // date.release is the day before which it may not be used
    embargoedUntil: isLater(docdata) ? data('date.release', 'norm') : undefined,
    expires: data('date.expire', 'norm'),
    status: statusIn(docdata),
    urgency: data('urgency', 'ed-urg'),
    names: [...namesIn(docdata), ...copy.names],
    summary: told(wordsOf(at(head, 'abstract')), 'abstract'),
    body: [...subheads, ...copy.parts],
  };
}

const dateIn = (head: Element | undefined): string | undefined =>
  at(head, 'dateline', 'story.date')?.attributes.get('norm');

/** True where the copy is released after it was issued: the two are the same for copy that may be used at once. */
function isLater(docdata: Element | undefined): boolean {
  const [issue, release] = ['date.issue', 'date.release'].map((name) =>
    momentOf(at(docdata, name)?.attributes.get('norm') ?? ''),
  );
  return Boolean(issue && release && Date.parse(release) > Date.parse(issue));
}

function copyrightIn(docdata: Element | undefined, head: Element | undefined): Told | undefined {
  const { attributes } = at(docdata, 'doc.copyright') ?? {};
  const holder = attributes?.get('holder') ?? '';
  const year = /^\d{4}/.exec(attributes?.get('year') ?? '')?.[0] ?? '';
  const words = wordsOf(at(head, 'rights', 'rights.owner'));
  return told(`${year} ${holder}`.trim() || words, 'doc.copyright');
}

/** What `docdata` says of the use of the copy; under embargo without a moment is withheld. */
function statusIn(docdata: Element | undefined): Told | undefined {
  const said = docdata?.attributes.get('management-status');
  if (said === undefined) return undefined;
  const status = said === 'embargoed' && isLater(docdata) ? 'usable' : said;
  return told(status === 'embargoed' ? 'withheld' : status, 'docdata/@management-status');
}

function namesIn(docdata: Element | undefined): ToldName[] {
  return within(docdata, 'identified-content').flatMap(({ children }) =>
    children.flatMap((child): ToldName[] => {
      const kind = typeof child === 'string' ? undefined : KINDS[child.name];
      const text = typeof child === 'string' ? '' : wordsOf(child) || (child.attributes.get('value') ?? '');
      return kind && text ? [{ kind, text, rule: `nitf/identified-content/${(child as Element).name}` }] : [];
    }),
  );
}

const KINDS: Readonly<Record<string, ToldName['kind']>> = {
  person: 'person',
  org: 'organisation',
  location: 'place',
  event: 'event',
  'object.title': 'work',
};
