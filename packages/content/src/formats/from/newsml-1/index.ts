import { agencyOf } from '../../../agencies/index.ts';
import { diagnoseSource } from '../../../diagnostics/diagnose-source.ts';
import { nameInDomain } from '../carried/domain.ts';
import type { Carried, Part, Told, ToldName, Unpacked } from '../carried/index.ts';
import { momentOf } from '../carried/moment.ts';
import { type FromOptions, readAll, readFirst, type SourceReading } from '../carried/read-carried.ts';
import { statusOf } from '../carried/status.ts';
import { parseXml } from '../parsing/parse-xml.ts';
import { at, childrenOf, type Element, within, wordsOf } from '../parsing/tree.ts';
import { formalName } from './copy.ts';
import { languageOf, linesIn, type Story, storiesIn } from './stories.ts';

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

/** Reads every story of every news item of a document in NewsML 1, in order; a story in several languages once in each. */
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

const told = (text: string | undefined, property: string): Told | undefined =>
  text === undefined || text.trim() === '' ? undefined : { text, rule: `newsml1/${property}` };

/** What a story of a `NewsItem` element carries. */
function carriedBy(
  { copy, components: own, around }: Story,
  item: Element,
  sender: Element | undefined,
  isOne: boolean,
): Carried {
  const { nitf, parts } = copy;
  const components = [...own, ...around];
  const management = at(item, 'NewsManagement');
  const first = (
    property: string,
    of: (component: Element) => string | undefined,
    among: readonly Element[] = components,
  ): Told | undefined => {
    for (const component of among) {
      const found = told(of(component), property);
      if (found) return found;
    }
    return undefined;
  };
  const line = (name: string): Told | undefined => first(name, (component) => linesIn(component, name).join('\n'), own);
  const sharedLine = (name: string): Told | undefined =>
    first(name, (component) => linesIn(component, name).join('\n'));
  const named = (name: string, ...path: readonly string[]): Told | undefined =>
    first(name, (component) => formalName(at(component, ...path, name)));
  const inComponents = (...path: readonly string[]): Element[] =>
    components.flatMap((component) => childrenOf(at(component, ...path.slice(0, -1)), path.at(-1) ?? ''));
  const language = components.map(languageOf).find((one) => one !== '') ?? item.attributes.get('lang');
  const { identifier, key } = identityOf(item, isOne ? (components[0]?.attributes.get('Duid') ?? language) : undefined);
  const places = inComponents('DescriptiveMetadata', 'Location');
  const headline = line('HeadLine') ?? nitf?.headline;
  return {
    ...nitf,
    standard: 'newsml1',
    identifier: identifier ?? nitf?.identifier,
    version: wordsOf(at(item, 'Identification', 'NewsIdentifier', 'RevisionId')) || undefined,
    item: told(key, 'PublicIdentifier'),
    headline,
    slugline: line('SlugLine') ?? told(wordsOf(at(item, 'Identification', 'NameLabel')), 'NameLabel') ?? nitf?.slugline,
    byline: line('ByLine') ?? nitf?.byline ?? writersIn(inComponents('AdministrativeMetadata', 'Creator', 'Party')),
    dateline: line('DateLine') ?? nitf?.dateline,
    located: placeIn(places.find((one) => one.attributes.get('HowPresent') === 'Origin')),
    edNote: noteIn(inComponents('NewsLines', 'NewsLine')) ?? nitf?.edNote,
    credit: sharedLine('CreditLine') ?? nitf?.credit,
    provider: providerIn(components, item, sender) ?? nitf?.provider,
    copyright:
      sharedLine('CopyrightLine') ?? copyrightIn(inComponents('RightsMetadata', 'Copyright')) ?? nitf?.copyright,
    usageTerms: usageIn(inComponents('RightsMetadata', 'UsageRights')) ?? sharedLine('RightsLine') ?? nitf?.usageTerms,
    genre: named('Genre', 'DescriptiveMetadata') ?? nitf?.genre,
    language: told(language && languageTag(language), 'Language') ?? nitf?.language,
    published: told(wordsOf(at(management, 'ThisRevisionCreated')), 'ThisRevisionCreated') ?? nitf?.published,
    created: [told(wordsOf(at(management, 'FirstCreated')), 'FirstCreated') ?? []].flat(),
    ...availabilityOf(management, nitf),
    expires:
      changeTo(management, (status) => status !== 'usable') ??
      endOf(inComponents('RightsMetadata', 'UsageRights')) ??
      nitf?.expires,
    urgency: told(formalName(at(management, 'Urgency')), 'Urgency') ?? nitf?.urgency,
    names: [...placesIn(places), ...copy.names],
    subjects: keywordsIn(components),
    body: [...repeatedHeadline(nitf, headline), ...subheadsIn(own), ...parts],
  };
}

/** What the item is called, and what all its revisions are; a story apart is told by its component. */
function identityOf(
  item: Element,
  apart: string | undefined,
): { identifier: string | undefined; key: string | undefined } {
  const identity = at(item, 'Identification', 'NewsIdentifier');
  const [provider, date, id] = ['ProviderId', 'DateId', 'NewsItemId'].map((name) => wordsOf(at(identity, name)));
  const stated = /^urn:newsml:[^:]+:[^:]+:[^:]+/.exec(wordsOf(at(identity, 'PublicIdentifier')))?.[0];
  const key = stated ?? (provider && date && id ? `urn:newsml:${provider}:${date}:${id}` : undefined);
  const name = id || key?.split(':').at(-1) || item.attributes.get('Duid');
  return {
    identifier: name && apart ? `${name}-${apart}` : name,
    key: key && apart ? `${key}#${apart}` : key,
  };
}

/** `nl-nl` and `FR` as BCP 47 has them. */
const languageTag = (language: string): string =>
  language
    .split('-')
    .map((part, i) => (i > 0 && part.length === 2 ? part.toUpperCase() : part.toLowerCase()))
    .join('-');

/** Whether it may be used, and from when: an embargo ends where it is told that the item will be usable. */
function availabilityOf(
  management: Element | undefined,
  nitf: Carried | undefined,
): Pick<Carried, 'status' | 'embargoedUntil'> {
  const said = formalName(at(management, 'Status'));
  const status = told(said && statusOf(said), 'Status') ?? nitf?.status;
  if (status?.text !== 'embargoed') return { status, embargoedUntil: nitf?.embargoedUntil };
  const until = changeTo(management, (change) => change === 'usable') ?? nitf?.embargoedUntil;
  return until ? { status: { ...status, text: 'usable' }, embargoedUntil: until } : { status };
}

/** When the status will change, as it says in advance. */
function changeTo(management: Element | undefined, isMeant: (status: string) => boolean): Told | undefined {
  const change = childrenOf(management, 'StatusWillChange').find((one) =>
    isMeant(statusOf(formalName(at(one, 'FutureStatus')))),
  );
  return change && { text: wordsOf(at(change, 'DateAndTime')), rule: 'newsml1/StatusWillChange' };
}

/** The last moment of use, where it can be read. */
const endOf = (rights: readonly Element[]): Told | undefined =>
  rights.flatMap((one) => {
    const end = wordsOf(at(one, 'EndDate'));
    return momentOf(end) === null ? [] : (told(end, 'EndDate') ?? []);
  })[0];

/** Whose it is: of provider, source, sender and identifier the one that is a known agency, else the first. */
function providerIn(components: readonly Element[], item: Element, sender: Element | undefined): Told | undefined {
  const parties = [
    ...['Provider', 'Source'].flatMap((name) =>
      components.flatMap(
        (component) => told(formalName(at(component, 'AdministrativeMetadata', name, 'Party')), name) ?? [],
      ),
    ),
    told(formalName(at(sender, 'Party')), 'SentFrom') ?? [],
    told(nameInDomain(wordsOf(at(item, 'Identification', 'NewsIdentifier', 'ProviderId'))), 'ProviderId') ?? [],
  ].flat();
  return parties.find(({ text }) => agencyOf(text)) ?? parties[0];
}

const writersIn = (parties: readonly Element[]): Told | undefined =>
  told(
    parties
      .map(formalName)
      .filter((name) => name !== '' && !agencyOf(name))
      .join(', '),
    'Creator',
  );

/** The city or region of a place, or its country; codes name nothing to a reader. */
function placeIn(location: Element | undefined): Told | undefined {
  const named = childrenOf(location, 'Property').filter(
    ({ attributes }) => !/^[A-Z]{0,3}$/.test(attributes.get('Value') ?? ''),
  );
  const place = ['City', 'SubLocation', 'CountryArea', 'Country'].flatMap(
    (kind) => named.find((one) => formalName(one) === kind) ?? [],
  )[0];
  return told(place?.attributes.get('Value'), 'Location');
}

const placesIn = (locations: readonly Element[]): ToldName[] =>
  locations.flatMap((location) => {
    const place = location.attributes.get('HowPresent') === 'Origin' ? undefined : placeIn(location);
    return place ? [{ ...place, kind: 'place' as const }] : [];
  });

/** Lines that are told to editors: what comes with the copy, and notes. */
function noteIn(lines: readonly Element[]): Told | undefined {
  const notes = lines.filter((one) =>
    /product|note|advisory|editor|instruction/i.test(formalName(at(one, 'NewsLineType'))),
  );
  return told(notes.flatMap((one) => childrenOf(one, 'NewsLineText').map(wordsOf)).join('\n'), 'NewsLine');
}

const copyrightIn = ([copyright]: readonly Element[]): Told | undefined =>
  told(`${wordsOf(at(copyright, 'CopyrightDate'))} ${wordsOf(at(copyright, 'CopyrightHolder'))}`, 'Copyright');

const usageIn = (rights: readonly Element[]): Told | undefined =>
  told(
    rights
      .flatMap((one) => ['UsageType', 'Geography', 'Limitations'].flatMap((name) => wordsOf(at(one, name)) || []))
      .join('; '),
    'UsageRights',
  );

/** What it is about: the lines and properties of keywords, each once. */
function keywordsIn(components: readonly Element[]): Told[] {
  const properties = components.flatMap((component) =>
    childrenOf(at(component, 'DescriptiveMetadata'), 'Property')
      .filter((one) => formalName(one) === 'Keyword')
      .map(({ attributes }) => attributes.get('Value') ?? ''),
  );
  const all = [...components.flatMap((component) => linesIn(component, 'KeywordLine')), ...properties];
  return [...new Set(all)].flatMap((word) => told(word, 'Keyword') ?? []);
}

const subheadsIn = ([component]: readonly Element[]): Part[] =>
  (component ? linesIn(component, 'SubHeadLine') : []).map((text) => ({
    kind: 'heading',
    text,
    rule: 'newsml1/SubHeadLine',
  }));

/** The headline that NITF in it has of its own: the reader holds the two against each other. */
const repeatedHeadline = (nitf: Carried | undefined, headline: Told | undefined): Part[] =>
  headline && nitf?.headline && nitf.headline !== headline ? [{ ...nitf.headline, kind: 'heading', title: true }] : [];
