import type { Carried, Part, Told } from '../carried/index.ts';
import { at, childrenOf, type Element, wordsOf } from '../parsing/tree.ts';
import { formalName } from './copy.ts';
import { providerIn, writersIn } from './parties.ts';
import { languageOf, linesIn, type Story } from './stories.ts';
import { keywordsIn, placeIn, placesIn } from './subjects.ts';
import { told } from './told.ts';
import { availabilityOf, changeTo, copyrightIn, endOf, usageIn } from './use.ts';

/** What a story of a `NewsItem` element carries. */
export function carriedBy(
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

/** Lines that are told to editors: what comes with the copy, and notes. */
function noteIn(lines: readonly Element[]): Told | undefined {
  const notes = lines.filter((one) =>
    /product|note|advisory|editor|instruction/i.test(formalName(at(one, 'NewsLineType'))),
  );
  return told(notes.flatMap((one) => childrenOf(one, 'NewsLineText').map(wordsOf)).join('\n'), 'NewsLine');
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
