import { diagnoseSource } from '../../diagnostics/diagnose-source.ts';
import type { Carried, Told, Unpacked } from './carried/index.ts';
import { htmlBody, plainBody } from './carried/marked-up.ts';
import { type FromOptions, readAll, type SourceReading } from './carried/read-carried.ts';
import { tells } from './carried/told.ts';
import { written } from './carried/writer.ts';
import { isObject, listOf, type Properties, propertiesOf, textOf } from './parsing/json.ts';
import { parseJson } from './parsing/parse-json.ts';

/**
 * Reads every item of a JSON Feed, 1.0 or 1.1.
 *
 * @param source The JSON, decoded.
 * @returns A reading an item, in the order of the feed, each with the text that its spans point into; where the source holds
 *   no feed, one that says so. Never throws for what the source holds.
 * @see https://www.jsonfeed.org/version/1.1/
 * @example fromJsonFeed(json)[0]?.article?.headline?.rule // jsonfeed/title
 */
export const fromJsonFeed = (source: string, options: FromOptions = {}): SourceReading[] =>
  readAll(unpackJsonFeed(source, options.longest), options);

export function unpackJsonFeed(source: string, longest?: number): Unpacked {
  const { value, diagnostics } = parseJson(source, 'JSON Feed', longest);
  if (value === undefined) return { items: [], diagnostics };
  const feed = propertiesOf(value);
  const items = listOf(feed.get('items'))
    .filter(isObject)
    .map((item) => itemIn(propertiesOf(item), feed));
  if (items.length > 0) return { items, diagnostics, isList: true };
  const complaint = 'nothing in it is in its list of `items`';
  return { items, diagnostics: [diagnoseSource('not-news', null, { standard: 'JSON Feed', complaint })] };
}

const tell = tells('jsonfeed');

const told = (value: unknown, property: string): Told | undefined => tell(textOf(value), property);

/** An item, with what its feed says for all. What we write beside the standard stands in `_dateline`. */
function itemIn(item: Properties, feed: Properties): Carried {
  const said = (property: string): Told | undefined => told(item.get(property), property);
  const own = propertiesOf(item.get('_dateline'));
  const [isOurs, extension] = [own.size > 0, (key: string) => told(own.get(key.toLowerCase()), `_dateline/${key}`)];
  const [published, modified] = [said('date_published'), said('date_modified')];
  const { body, names } = bodyOf(item);
  const by = written(writersIn(item) ?? writersIn(feed));
  const tags = listOf(item.get('tags')).flatMap((tag) => told(tag, 'tags') ?? []);
  return {
    standard: 'jsonfeed',
    identifier: textOf(item.get('id')) || textOf(item.get('url')),
    version: textOf(own.get('version')),
    headline: said('title'),
    byline: by.byline,
    // of a story with several versions we tell first when it began
    published: (isOurs ? modified : undefined) ?? published ?? modified,
    created: [published, modified].flatMap((one) => one ?? []),
    provider: by.provider ?? told(feed.get('title'), 'title'),
    credit: extension('credit'),
    copyright: extension('copyrightNotice'),
    usageTerms: extension('usageTerms'),
    expires: extension('expires'),
    language: said('language') ?? told(feed.get('language'), 'language'),
    // our only tag is what kind of piece it is
    ...(isOurs ? { genre: tags[0], keyPoints: pointsIn(item) } : { subjects: tags, summary: said('summary') }),
    names,
    body: body.length > 0 ? body : plainBody(textOf(item.get('summary')), 'jsonfeed/summary').body,
  };
}

const pointsIn = (item: Properties): Told[] =>
  textOf(item.get('summary'))
    .split('\n')
    .flatMap((point) => told(point, 'summary') ?? []);

/** The names of its writers: a list since 1.1, one before it. */
const writersIn = (of: Properties): Told | undefined =>
  told(
    [...listOf(of.get('authors')), ...listOf(of.get('author'))]
      .flatMap((author) => textOf(propertiesOf(author).get('name')).trim() || [])
      .filter((name, i, all) => all.indexOf(name) === i)
      .join(', '),
    'authors',
  );

function bodyOf(item: Properties) {
  const html = textOf(item.get('content_html'));
  return html.trim() === ''
    ? plainBody(textOf(item.get('content_text')), 'jsonfeed/content_text')
    : htmlBody(html, 'jsonfeed');
}
