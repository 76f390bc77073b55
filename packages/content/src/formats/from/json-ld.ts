import { diagnoseSource } from '../../diagnostics/diagnose-source.ts';
import { decoded } from '../values/identifier.ts';
import type { Carried, Part, Told, ToldCredit, ToldName, Unpacked } from './carried/index.ts';
import { htmlBody } from './carried/marked-up.ts';
import { namedBy } from './carried/names.ts';
import { type FromOptions, readFirst, type SourceReading } from './carried/read-carried.ts';
import { tells } from './carried/told.ts';
import { isObject, listOf, type Properties, propertiesOf, textOf } from './parsing/json.ts';
import { parseJson } from './parsing/parse-json.ts';

/**
 * Reads a schema.org article in JSON-LD: an object, a list or a `@graph`, of which the first article counts.
 *
 * @param source The JSON, decoded. Its context is taken to be schema.org's, and is not fetched.
 * @returns The reading, and the text that its spans point into. Never throws for what the source holds.
 * @see https://schema.org/NewsArticle
 * @example fromJsonLd(json).article?.headline?.rule // jsonld/headline
 */
export const fromJsonLd = (source: string, options: FromOptions = {}): SourceReading =>
  readFirst(unpackJsonLd(source, options.longest), options);

export function unpackJsonLd(source: string, longest?: number): Unpacked {
  const { value, diagnostics } = parseJson(source, 'JSON-LD', longest);
  if (value === undefined) return { items: [], diagnostics };
  const articles = articlesIn(value);
  if (articles.length > 0)
    return {
      items: articles.map((one) => articleIn(propertiesOf(one))),
      diagnostics: [],
      isList: articles.length > 1 || Array.isArray(value),
    };
  const complaint = 'nothing in it has the type of an article';
  return { items: [], diagnostics: [diagnoseSource('not-news', null, { standard: 'article in JSON-LD', complaint })] };
}

/** `NewsArticle` and its kin, with a prefix or without. */
const ARTICLE = /(?:^|[:/])(?:\w*Article|\w*NewsArticle|BlogPosting|LiveBlogPosting|Report)$/;

/** The articles of an object, a list or a graph; those that an article has as its parts are not looked for. */
function articlesIn(value: unknown): readonly unknown[] {
  return listOf(value).flatMap((one) => {
    if (Array.isArray(one)) return [];
    if (listOf(propertiesOf(one).get('@type')).some((type) => ARTICLE.test(textOf(type)))) return [one];
    return listOf(propertiesOf(one).get('@graph')).flatMap((node) =>
      isObject(node) && !('@graph' in node) ? articlesIn(node) : [],
    );
  });
}

const tell = tells('jsonld');

const told = (value: unknown, property: string): Told | undefined => tell(wordsIn(value), property);

/** The words of a value: a text, a `@value`, a thing's name or its text; of several, the first. */
function wordsIn(value: unknown): string {
  const [first] = listOf(value);
  const of = propertiesOf(first);
  return textOf(first) || textOf(of.get('@value')) || textOf(of.get('name')) || textOf(of.get('text'));
}

/** What the properties of an article say. */
function articleIn(of: Properties): Carried {
  const said = (property: string): Told | undefined => told(of.get(property.toLowerCase()), property);
  const modified = said('dateModified');
  const points = textOf(of.get('abstract')).split(/[\r\n]+/);
  return {
    standard: 'jsonld',
    identifier: textOf(of.get('@id')) || textOf(of.get('url')),
    headline: said('headline') ?? said('name'),
    byline: peopleOf(of, 'author') ?? peopleOf(of, 'creator'),
    dateline: said('dateline'),
    located: said('dateline') ? undefined : said('locationCreated'),
    credit: said('creditText'),
    credits: [...creditsOf(of, 'editor', 'editing'), ...creditsOf(of, 'contributor', 'contributing')],
    provider: said('sourceOrganization') ?? said('publisher') ?? said('provider'),
    copyright: said('copyrightNotice') ?? said('copyrightHolder'),
    usageTerms: said('usageInfo'),
    genre: said('genre'),
    language: said('inLanguage'),
    published: said('datePublished') ?? modified ?? said('dateCreated'),
    created: modified ? [modified] : [],
    expires: said('expires'),
    status: statusOf(said('creativeWorkStatus')),
    keyPoints: points.flatMap((point) => told(point, 'abstract') ?? []),
    summary: said('description'),
    names: [...namesIn(of.get('mentions'), 'mentions'), ...namesIn(of.get('about'), 'about')],
    subjects: keywordsOf(of),
    body: bodyOf(of),
  };
}

const STATUSES = new Set(['usable', 'withheld', 'canceled']);

/** Only what is a publication status: others write `Published` or `Draft`. */
const statusOf = (said: Told | undefined): Told | undefined =>
  said &&
  (STATUSES.has(said.text)
    ? said
    : /draft|obsolete|withdrawn|retracted/i.test(said.text)
      ? { ...said, text: 'withheld' }
      : undefined);

/** The names of people, for a byline; an organisation alone is the provider. */
function peopleOf(of: Properties, property: string): Told | undefined {
  const people = listOf(of.get(property)).filter(
    (one) => !/Organization$/.test(textOf(propertiesOf(one).get('@type'))),
  );
  return told(
    people
      .map((one) => wordsIn(one))
      .filter((name) => name && !/^https?:/.test(name))
      .join(', '),
    property,
  );
}

const creditsOf = (of: Properties, property: string, role: string): ToldCredit[] =>
  listOf(of.get(property)).flatMap((one) => {
    const name = told(one, property);
    return name ? [{ ...name, role }] : [];
  });

const KINDS: ReadonlyMap<string, ToldName['kind']> = new Map([
  ['Person', 'person'],
  ['Organization', 'organisation'],
  ['NewsMediaOrganization', 'organisation'],
  ['Corporation', 'organisation'],
  ['GovernmentOrganization', 'organisation'],
  ['Place', 'place'],
  ['Country', 'place'],
  ['City', 'place'],
  ['AdministrativeArea', 'place'],
  ['Event', 'event'],
  ['CreativeWork', 'work'],
]);

/** Who and what is named, as far as its type tells what it is. */
const namesIn = (value: unknown, property: string): ToldName[] =>
  listOf(value).flatMap((one) => {
    const thing = propertiesOf(one);
    const kind = KINDS.get(textOf(listOf(thing.get('@type'))[0]).replace(/^.*[:/]/, ''));
    // where it is ours, its end has what the thing is
    const entity = decoded(textOf(thing.get('@id')).replace(/^[^#]*#/, ''));
    return namedBy(textOf(thing.get('name')), `jsonld/${property}`, kind, entity) ?? [];
  });

const keywordsOf = (of: Properties): Told[] =>
  [
    ...listOf(of.get('keywords')).flatMap((one) => wordsIn(one).split(',')),
    ...listOf(of.get('articlesection')).map(wordsIn),
  ].flatMap((word) => told(word, 'keywords') ?? []);

function bodyOf(of: Properties): Part[] {
  const text = wordsIn(of.get('articlebody')) || wordsIn(of.get('text'));
  const captions = listOf(of.get('associatedmedia')).flatMap((one): Part[] => {
    const caption = told(propertiesOf(one).get('caption'), 'associatedMedia/caption');
    return caption ? [{ ...caption, kind: 'caption' }] : [];
  });
  if (/<(?:p|br|div)\b/i.test(text)) return [...htmlBody(text, 'jsonld').body, ...captions];
  return [...(text.trim() ? [{ kind: 'plain' as const, text, rule: 'jsonld/articleBody' }] : []), ...captions];
}
