import { agencyOf } from '../../agencies/index.ts';
import { diagnoseSource } from '../../diagnostics/diagnose-source.ts';
import { sharesWords } from '../../reading/stated/same-words.ts';
import { nameInDomain } from './carried/domain.ts';
import type { Carried, Part, Told, ToldCredit, ToldName, Unpacked } from './carried/index.ts';
import { textBody } from './carried/marked-up.ts';
import { namedBy } from './carried/names.ts';
import { partsOf } from './carried/parts.ts';
import { type FromOptions, readAll, readFirst, type SourceReading } from './carried/read-carried.ts';
import { statusOf } from './carried/status.ts';
import { nitfIn } from './nitf.ts';
import { otherItems } from './other-xml.ts';
import { parseXml } from './parsing/parse-xml.ts';
import { at, childrenOf, type Element, within, wordsOf } from './parsing/tree.ts';

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

/** Reads every news item of a NewsML-G2 news message, in order. */
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

const told = (text: string | undefined, property: string): Told | undefined =>
  text === undefined || text.trim() === '' ? undefined : { text, rule: `newsml/${property}` };

/** What a `newsItem` element carries. */
function newsItemIn(item: Element): Carried {
  const [meta, content, rights] = ['itemMeta', 'contentMeta', 'rightsInfo'].map((name) => at(item, name));
  const said = (parent: Element | undefined, name: string): Told | undefined =>
    told(wordsOf(preferred(childrenOf(parent, name))), name);
  const ofContent = (name: string): Told | undefined => said(content, name);
  const { nitf, slugline, parts, names } = copyIn(at(item, 'contentSet'));
  const headline = ofContent('headline');
  const by = ofContent('by') ?? (nitf?.byline ? undefined : creatorIn(content));
  const holder = told(nameOf(at(rights, 'copyrightHolder')), 'copyrightHolder');
  return {
    ...nitf,
    standard: 'newsml',
    identifier: nameOfItem(content) || item.attributes.get('guid'),
    version: item.attributes.get('version'),
    item: told(item.attributes.get('guid'), 'guid'),
    headline: headline ?? nitf?.headline,
    slugline: ofContent('slugline') ?? slugline ?? nitf?.slugline,
    byline: by ?? nitf?.byline,
    dateline: ofContent('dateline') ?? nitf?.dateline,
    located: told(
      childrenOf(content, 'located')
        .flatMap((one) => nameOf(one) || [])
        .join('/'),
      'located',
    ),
    edNote: notesIn(meta) ?? nitf?.edNote,
    credit: ofContent('creditline') ?? nitf?.credit,
    provider: providerIn(meta, content) ?? nitf?.provider,
    copyright: said(rights, 'copyrightNotice') ?? holder ?? nitf?.copyright,
    usageTerms: said(rights, 'usageTerms') ?? nitf?.usageTerms,
    genre: told(nameOf(at(content, 'genre')), 'genre') ?? nitf?.genre,
    language: told(at(content, 'language')?.attributes.get('tag') ?? item.attributes.get('lang'), 'language'),
    published: publishedIn(said(meta, 'versionCreated'), ofContent('contentCreated')) ?? nitf?.published,
    created: [said(meta, 'firstCreated'), ofContent('contentCreated'), ofContent('contentModified')].flatMap(
      (one) => one ?? [],
    ),
    embargoedUntil: embargoIn(meta) ?? nitf?.embargoedUntil,
    expires: said(content, 'expires') ?? said(meta, 'expires') ?? nitf?.expires,
    status: told(statusOf(codeOf(at(meta, 'pubStatus'))), 'pubStatus') ?? nitf?.status,
    urgency: ofContent('urgency') ?? nitf?.urgency,
    keyPoints: summariesIn(content) ?? nitf?.keyPoints ?? [],
    summary: summariesIn(content) ? undefined : ofContent('description'),
    credits: creditsIn(content) ?? nitf?.credits ?? [],
    names: [...subjectsIn(content), ...names],
    subjects: topicsIn(content),
    body: [...subheadsIn(content), ...repeated(nitf, headline, by), ...parts],
  };
}

/** Another name of the item; one of a kind of its own is a number in somebody's system. */
const nameOfItem = (content: Element | undefined): string =>
  wordsOf(
    childrenOf(content, 'altId').find(({ attributes }) => !attributes.has('type') && !attributes.has('environment')),
  );

/** All that is told to editors, each once: a note may be told again within another. */
function notesIn(meta: Element | undefined): Told | undefined {
  const notes = [...new Set(childrenOf(meta, 'edNote').map(wordsOf))].slice(0, MOST_NOTES);
  return told(notes.filter((one) => !notes.some((other) => other !== one && other.includes(one))).join('\n'), 'edNote');
}

const MOST_NOTES = 100;

/** The headlines that stand below the main one. */
const subheadsIn = (content: Element | undefined): Part[] =>
  childrenOf(content, 'headline').flatMap((one) =>
    /sub(?:head|title)/i.test(one.attributes.get('role') ?? '')
      ? [{ kind: 'heading', text: wordsOf(one), rule: 'newsml/headline' }]
      : [],
  );

/** A day that is set as its midnight, where a standard demands an instant, stays the day that it is. */
function publishedIn(version: Told | undefined, created: Told | undefined): Told | undefined {
  const day = created?.text.trim() ?? '';
  const isMidnight = /^\d{4}-\d\d-\d\d$/.test(day) && version?.text.startsWith(`${day}T00:00:00`);
  return isMidnight ? created : (version ?? created);
}

/** The descriptions that sum up. */
function summariesIn(content: Element | undefined): Told[] | undefined {
  const all = childrenOf(content, 'description').filter(({ attributes }) =>
    /summary$/.test(attributes.get('role') ?? ''),
  );
  return all.length > 0 ? all.flatMap((one) => told(wordsOf(one), 'description') ?? []) : undefined;
}

/** Who contributed, where it is told in words what. */
function creditsIn(content: Element | undefined): ToldCredit[] | undefined {
  const all = childrenOf(content, 'contributor').flatMap((party): ToldCredit[] => {
    const [name, role] = [nameOf(party), wordsOf(at(party, 'definition'))];
    return name && role && role.length < 60 ? [{ text: name, role, rule: 'newsml/contributor' }] : [];
  });
  return all.length > 0 ? all : undefined;
}

/** What the copy itself has in place of a value that is stated: the reader holds the two against each other. */
function repeated(nitf: Carried | undefined, headline: Told | undefined, by: Told | undefined): Part[] {
  return [
    ...(headline && nitf?.headline ? [{ ...nitf.headline, kind: 'heading' as const, title: true }] : []),
    ...(by && nitf?.byline && !sharesWords(by.text, nitf.byline.text)
      ? [{ ...nitf.byline, kind: 'paragraph' as const }]
      : []),
  ];
}

/** The main one of several headlines or descriptions, else the first. */
const preferred = (elements: readonly Element[]): Element | undefined =>
  elements.find(({ attributes }) => /[:/](?:main|summary|body)$/.test(attributes.get('role') ?? '')) ?? elements[0];

interface Copy {
  readonly nitf?: Carried;
  readonly slugline?: Told;
  readonly parts: readonly Part[];
  readonly names: readonly ToldName[];
}

/** The words of the content: marked up where they are to be had so, else plain. */
function copyIn(set: Element | undefined): Copy {
  for (const content of childrenOf(set, 'inlineXML')) {
    const root = content.children.find((child) => typeof child !== 'string');
    if (!root) continue;
    if (root.name !== 'nitf') return xhtmlIn(content);
    const nitf = nitfIn(root);
    return { nitf, parts: nitf.body, names: nitf.names ?? [] };
  }
  for (const content of childrenOf(set, 'inlineData')) {
    const source = content.children.filter((child) => typeof child === 'string').join('');
    const type = content.attributes.get('contenttype') ?? '';
    const { body, names } = textBody(source, type, 'newsml', 'newsml/inlineData');
    if (body.length > 0) return { parts: body, names };
  }
  return { parts: [], names: [] };
}

/** The words of XHTML, but for what its header says of the item: that is stated in its metadata, or is the slug. */
function xhtmlIn(content: Element): Copy {
  const headers = within(content, 'header');
  const inHeaders = new Set(headers.flatMap(({ children }) => children));
  const { parts, names } = partsOf(content, 'newsml', (element) => inHeaders.has(element) && isFrame(element));
  const slugs = headers.flatMap((header) => within(header, 'ul').filter((list) => classIs(list, /^slugline$/i)));
  const slugline = told(slugs.flatMap((list) => childrenOf(list, 'li').map(wordsOf)).join('/'), 'slugline');
  return { ...(slugline && { slugline }), parts, names };
}

/** What a header holds beside headings: `<ul class="slugline">`, `<p class="genre …">`, `<time>`. */
const isFrame = (element: Element): boolean =>
  element.name === 'time' || classIs(element, /^(?:slugline|genre|publication-?date)$/i);

const classIs = ({ attributes }: Element, name: RegExp): boolean =>
  (attributes.get('class') ?? '').split(/\s+/).some((one) => name.test(one));

/** `geo:345678` of a concept, or the last part of its URI. */
const codeOf = (concept: Element | undefined): string =>
  concept?.attributes.get('qcode') ?? concept?.attributes.get('uri') ?? concept?.attributes.get('literal') ?? '';

/** The name of a concept; its code, where that is one. */
function nameOf(concept: Element | undefined): string {
  const name = wordsOf(preferred(childrenOf(concept, 'name')));
  if (name) return name;
  const code = concept?.attributes.get('literal') ?? concept?.attributes.get('qcode')?.replace(/^[^:]*:/, '') ?? '';
  return /^\p{L}[\p{L} .'-]+$/u.test(code) ? code : '';
}

/** Who made it, where that is a person. */
function creatorIn(content: Element | undefined): Told | undefined {
  const names = childrenOf(content, 'creator').flatMap((party) => {
    const name = wordsOf(preferred(childrenOf(party, 'name')));
    return name && !/organi[sz]ation$/.test(party.attributes.get('type') ?? '') && !agencyOf(name) ? [name] : [];
  });
  return told(names.join(', '), 'creator');
}

/** Whose it is: of provider and source of information the one that is a known agency, else the provider. */
function providerIn(meta: Element | undefined, content: Element | undefined): Told | undefined {
  const parties = [
    told(nameOf(at(meta, 'provider')), 'provider'),
    told(nameOf(at(content, 'infoSource')), 'infoSource'),
    told(nameInDomain(nameOf(at(meta, 'provider'))), 'provider'),
  ];
  const named = parties.flatMap((party) => party ?? []);
  return named.find(({ text }) => agencyOf(text)) ?? named[0];
}

/** Until when; an empty element is an embargo without an end. */
function embargoIn(meta: Element | undefined): Told | undefined {
  const embargo = at(meta, 'embargoed');
  return embargo && { text: wordsOf(embargo), rule: 'newsml/embargoed' };
}

const KINDS: readonly (readonly [RegExp, ToldName['kind']])[] = [
  [/[:/]person$/, 'person'],
  [/[:/]organi[sz]ation$/, 'organisation'],
  [/[:/](?:geoArea|poi)$/, 'place'],
  [/[:/]event$/, 'event'],
  [/[:/]object$/, 'work'],
];

const kindOf = (subject: Element): ToldName['kind'] | undefined =>
  KINDS.find(([pattern]) => pattern.test(subject.attributes.get('type') ?? ''))?.[1];

const subjectsIn = (content: Element | undefined): ToldName[] =>
  childrenOf(content, 'subject').flatMap((subject) => {
    const literal = subject.attributes.get('literal');
    return namedBy(nameOf(subject), 'newsml/subject', kindOf(subject), literal) ?? [];
  });

/** What it is about, but for what stands among the names. */
const topicsIn = (content: Element | undefined): Told[] =>
  childrenOf(content, 'subject').flatMap((subject) => {
    const isNamed = kindOf(subject) || subject.attributes.get('literal')?.startsWith('other:');
    return isNamed ? [] : (told(nameOf(subject), 'subject') ?? []);
  });
