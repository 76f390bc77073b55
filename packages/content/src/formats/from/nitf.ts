import { agencyOf } from '../../agencies/index.ts';
import { diagnoseSource } from '../../diagnostics/diagnose-source.ts';
import { opensWith } from '../../reading/stated/same-words.ts';
import { nameInDomain } from './carried/domain.ts';
import type { Carried, Part, Told, ToldCredit, ToldName, Unpacked } from './carried/index.ts';
import { momentOf } from './carried/moment.ts';
import { namedBy } from './carried/names.ts';
import { NAMED, partsOf } from './carried/parts.ts';
import { type FromOptions, readFirst, type SourceReading } from './carried/read-carried.ts';
import { parseXml } from './parsing/parse-xml.ts';
import { at, childrenOf, type Element, within, wordsOf } from './parsing/tree.ts';

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
  const bylines = childrenOf(head, 'byline');
  const subheads = childrenOf(at(head, 'hedline'), 'hl2').map((one) => ({
    kind: 'heading' as const,
    text: wordsOf(one),
    rule: 'nitf/hl2',
  }));
  return {
    standard: 'nitf',
    identifier: at(docdata, 'doc-id')?.attributes.get('id-string'),
    item: itemIn(docdata),
    headline: told(wordsOf(at(head, 'hedline', 'hl1')), 'hl1') ?? told(wordsOf(at(root, 'head', 'title')), 'title'),
    slugline: told(at(docdata, 'key-list', 'keyword')?.attributes.get('key'), 'keyword/@key') ?? slugIn(docdata),
    byline: told(bylineIn(bylines.find((one) => !creditIn(one))), 'byline'),
    credits: bylines.flatMap((one) => creditIn(one) ?? []),
    dateline: told(datelineIn(at(head, 'dateline')), 'dateline'),
    edNote: told(
      childrenOf(docdata, 'ed-msg')
        .map(({ attributes }) => attributes.get('info') ?? '')
        .join('\n'),
      'ed-msg/@info',
    ),
    credit: told(wordsOf(at(root, 'body', 'body.end', 'tagline')), 'tagline'),
    provider: providerIn(docdata, head),
    copyright: copyrightIn(docdata, head),
    usageTerms:
      told(wordsOf(at(head, 'rights', 'rights.limitations')), 'rights.limitations') ??
      data('doc.rights', 'limitations'),
    genre: told(
      at(root, 'head', 'tobject', 'tobject.property')?.attributes.get('tobject.property.type'),
      'tobject.property',
    ),
    language: told(
      root.attributes.get('baselang') ?? root.attributes.get('lang') ?? at(root, 'body')?.attributes.get('lang'),
      '@lang',
    ),
    published:
      data('date.issue', 'norm') ??
      told(dateIn(head), 'story.date') ??
      data('date.release', 'norm') ??
      told(at(root, 'head', 'pubdata')?.attributes.get('date.publication'), 'pubdata/@date.publication'),
    // date.release is the day before which it may not be used
    embargoedUntil: isLater(docdata) ? data('date.release', 'norm') : undefined,
    expires: data('date.expire', 'norm'),
    status: statusIn(docdata),
    urgency: data('urgency', 'ed-urg'),
    names: [...namesIn(docdata), ...copy.names],
    ...abstractIn(head, copy.parts),
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

/** A key that is a tag of the story, the same in all its generations. */
const itemIn = (docdata: Element | undefined): Told | undefined => {
  const key = at(docdata, 'du-key')?.attributes.get('key') ?? '';
  return isTag(key) ? told(key, 'du-key/@key') : undefined;
};

/** A key that names the story in words, and no tag of a story. */
const slugIn = (docdata: Element | undefined): Told | undefined => {
  const key = at(docdata, 'du-key')?.attributes.get('key') ?? '';
  return /^[\p{L}\p{N} ._-]+$/u.test(key) && !isTag(key) ? told(key, 'du-key/@key') : undefined;
};

/** True for a URI, and for what holds a UUID. */
const isTag = (key: string): boolean => key.includes(':') || /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i.test(key);

/** The paragraphs of the abstract; one that the copy opens with is an excerpt of it, and makes no point of its own. */
function abstractIn(head: Element | undefined, copy: readonly Part[]): Pick<Carried, 'keyPoints' | 'summary'> {
  const abstract = at(head, 'abstract');
  const paragraphs = childrenOf(abstract, 'p');
  const points = (paragraphs.length > 0 ? paragraphs : [abstract]).flatMap(
    (one) => told(wordsOf(one), 'abstract') ?? [],
  );
  const excerpt = points.map(({ text }) => text).join(' ');
  const isExcerpt = opensWith(copy.map(({ text }) => text).join(' '), excerpt);
  return isExcerpt ? { keyPoints: [], summary: told(excerpt, 'abstract') } : { keyPoints: points };
}

/** The words of a byline, what its writer is set off from the name as bylines have it: `By Ada Brenn<byttl>Staff Writer</byttl>`. */
const bylineIn = (byline: Element | undefined): string =>
  (byline?.children ?? []).reduce<string>((line, child) => {
    const isTitle = typeof child !== 'string' && child.name === 'byttl';
    const words = wordsOf({ name: '', attributes: new Map(), children: [child] });
    if (words === '') return line;
    return `${line}${isTitle && /[\p{L}\p{N}]$/u.test(line) ? ',' : ''}${/^[.,;:)]/.test(words) || line === '' ? '' : ' '}${words}`;
  }, '');

/** The words of a dateline, the parts of a place apart: `<city>Karsund</city><country>Nordavia</country>`. */
function datelineIn(dateline: Element | undefined): string {
  const parts = (at(dateline, 'location')?.children ?? []).filter((child) => typeof child !== 'string' || child.trim());
  const isParted = parts.length > 1 && parts.every((child) => typeof child !== 'string');
  const place = parts.flatMap((child) => (typeof child === 'string' ? [] : wordsOf(child) || [])).join(', ');
  return isParted ? place : wordsOf(dateline);
}

/** Whose it is: of all that name a party the first known agency, else the distributor. */
function providerIn(docdata: Element | undefined, head: Element | undefined): Told | undefined {
  const attribute = (name: string, path: readonly string[]): Told | undefined =>
    told(at(docdata, ...path)?.attributes.get(name), `${path.at(-1)}/@${name}`);
  const distributor = told(wordsOf(at(head, 'distributor')), 'distributor');
  const parties = [
    distributor,
    attribute('src-name', ['del-list', 'from-src']),
    attribute('regsrc', ['doc-id']),
    told(nameInDomain(attribute('regsrc', ['doc-id'])?.text ?? ''), 'doc-id/@regsrc'),
    attribute('holder', ['doc.copyright']),
    attribute('agent', ['doc.rights']),
  ];
  return parties.find((party) => party && agencyOf(party.text)) ?? distributor;
}

/** A byline that credits one person with a task, as `editing`, and is none of writers. */
function creditIn(byline: Element): ToldCredit | null {
  const [person, title] = [wordsOf(at(byline, 'person')), wordsOf(at(byline, 'byttl'))];
  if (person === '' || !/^\p{Ll}[\p{Ll} ]*$/u.test(title) || wordsOf(byline) !== `${person} ${title}`) return null;
  return { text: person, role: title, rule: 'nitf/byline' };
}

/** What `docdata` says of the use of the copy; under embargo without a moment is withheld. */
function statusIn(docdata: Element | undefined): Told | undefined {
  const said = docdata?.attributes.get('management-status');
  if (said === undefined) return undefined;
  const status = said === 'embargoed' && isLater(docdata) ? 'usable' : said;
  return status === 'embargoed'
    ? told('withheld', 'docdata/@management-status=embargoed')
    : told(status, 'docdata/@management-status');
}

function namesIn(docdata: Element | undefined): ToldName[] {
  return within(docdata, 'identified-content').flatMap(({ children }) =>
    children.flatMap((child): ToldName[] => {
      if (typeof child === 'string') return [];
      const id = child.attributes.get('value') ?? child.attributes.get('location-code') ?? '';
      const text = ownWords(child) || wordsOf(child) || id;
      const name = namedBy(text, `nitf/identified-content/${child.name}`, NAMED.get(child.name), id);
      return name ? [name] : [];
    }),
  );
}

/** The words right in an element, without those of the elements in it: a role, a country. */
const ownWords = ({ children }: Element): string =>
  children
    .filter((child) => typeof child === 'string')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
