import { SaxesParser } from 'saxes';
import { parse } from 'yaml';
import type { Feed } from '../formats/feeds/feed.ts';
import type { DocumentFormat, FeedFormat } from '../formats/format.ts';
import type { NewsItem } from '../formats/news-item.ts';
import { feedOf } from './feed-of.ts';
import { type Probe, probed } from './probes.ts';

/** A place in a document, and what stands there. */
type Leaf = readonly [place: string, value: string];

/**
 * The places of a document in which a field shows: those that hold something else, or more, where the field is given. What
 * a feed says of itself is no place of an article.
 */
export function placesIn(format: DocumentFormat | FeedFormat, isFeed: boolean, { without, given }: Probe): string[] {
  // what is not usable goes into no feed
  if (isFeed && given.article.status !== 'usable') return [];
  const write = (item: NewsItem): string =>
    isFeed
      ? (format.write as (feed: Feed, now: Date) => string)(feedOf(item), probed)
      : (format.write as (item: NewsItem, now: Date) => string)(item, probed);
  const before = new Map<string, number>();
  for (const leaf of leavesOf(write(without))) before.set(keyOf(leaf), (before.get(keyOf(leaf)) ?? 0) + 1);
  const places = new Set<string>();
  for (const leaf of leavesOf(write(given))) {
    const left = before.get(keyOf(leaf)) ?? 0;
    if (left > 0) before.set(keyOf(leaf), left - 1);
    else places.add(leaf[0]);
  }
  const ofIt = [...new Set([...places].flatMap((place) => ofArticle(place, isFeed)))];
  return ofIt.some((place) => place.includes('/')) ? outermost(ofIt) : atTop(ofIt);
}

/** Of elements within each other the one that holds the rest. */
const outermost = (places: readonly string[]): string[] =>
  places.filter((place) => !places.some((other) => place.startsWith(`${other}/`)));

/** Of the parts of one field of JSON the field. */
function atTop(places: readonly string[]): string[] {
  const topOf = (place: string): string => place.split('.')[0] ?? place;
  const isShared = (place: string): boolean => places.some((other) => other !== place && topOf(other) === topOf(place));
  return [...new Set(places.map((place) => (isShared(place) ? topOf(place) : place)))];
}

const keyOf = (leaf: Leaf): string => leaf.join('\t');

/** How feeds say where an article starts, and documents where what is said of it does. */
const FEEDS = /^(?:rss\/channel\/item\/|feed\/entry\/|items\[\]\.|urlset\/url\/)/;
const DOCUMENTS = /^(?:newsItem\/|nitf\/|html\/)/;

function ofArticle(place: string, isFeed: boolean): string[] {
  if (place === 'text') return [place];
  if (isFeed) return FEEDS.test(place) ? [place.replace(FEEDS, '')] : [];
  // what NITF within NewsML-G2 says, the column of NITF tells
  return [place.replace(DOCUMENTS, '').replace(/^contentSet\/inlineXML\/nitf\/.*/, 'inlineXML')];
}

function leavesOf(text: string): Leaf[] {
  if (/^[[{]/.test(text)) return jsonLeaves(JSON.parse(text), '');
  if (text.startsWith('<')) return xmlLeaves(text);
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) : -1;
  if (end < 0) return [['text', text]];
  return [...jsonLeaves(parse(text.slice(4, end + 1)), ''), ['body', text.slice(end + 5)]];
}

function jsonLeaves(value: unknown, place: string): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((one) => jsonLeaves(one, `${place}[]`));
  if (typeof value !== 'object' || value === null) return [[place, String(value)]];
  return Object.entries(value).flatMap(([key, of]) => jsonLeaves(of, place === '' ? key : `${place}.${key}`));
}

function xmlLeaves(xml: string): Leaf[] {
  const leaves: Leaf[] = [];
  const open: string[] = [];
  const text: string[] = [];
  // whether the element has neither attributes nor elements
  const within: boolean[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    text.push('');
    for (const [key, value] of Object.entries(attributes)) leaves.push([`${open.join('/')}/@${key}`, String(value)]);
    const isBare = Object.keys(attributes).length === 0;
    if (!isBare) leaves.push([open.join('/'), '']);
    within.push(isBare);
    if (within.length > 1) within[within.length - 2] = false;
  });
  const add = (words: string): void => {
    if (text.length > 0) text[text.length - 1] += words;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const words = text.pop()?.trim();
    const isBare = within.pop();
    if (words || isBare) leaves.push([open.join('/'), words ?? '']);
    open.pop();
  });
  parser.write(xml).close();
  return leaves;
}
