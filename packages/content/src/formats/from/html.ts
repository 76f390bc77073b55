import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Carried, Part, Told, Unpacked } from './carried/index.ts';
import { htmlBody } from './carried/marked-up.ts';
import { partsOf } from './carried/parts.ts';
import { type FromOptions, readFirst, type SourceReading } from './carried/read-carried.ts';
import { unpackJsonLd } from './json-ld.ts';
import { parseHtml } from './parsing/parse-html.ts';
import { at, type Element, within, wordsOf } from './parsing/tree.ts';

/**
 * Reads an article from an HTML page: what its JSON-LD and its `meta` elements state, and the copy that Mozilla's Readability
 * finds among navigation, teasers and advertisements.
 *
 * @param source The HTML, decoded. No script is run, and nothing is fetched.
 * @returns The reading, and the text that its spans point into. Never throws for what the source holds.
 * @see https://ogp.me/#type_article
 * @example fromHtml(page).article?.headline?.rule // html/og:title
 */
export const fromHtml = (source: string, options: FromOptions = {}): SourceReading =>
  readFirst(unpackHtml(source, options.longest), options);

/** What a page carries: the article that it holds, as its source states it. */
export function unpackHtml(source: string, longest?: number): Unpacked {
  const { root, diagnostics } = parseHtml(source, longest);
  if (!root) return { items: [], diagnostics };
  const page = pageIn(root);
  const [stated] = within(root, 'script')
    .filter(({ attributes }) => attributes.get('type') === 'application/ld+json')
    .flatMap((script) => unpackJsonLd(script.children.filter((child) => typeof child === 'string').join('')).items);
  const body = copyIn(source, root);
  // what both state counts as the article's own data have it
  return { items: [stated ? { ...page, ...known(stated), body } : { ...page, body }], diagnostics };
}

/** Without what is not stated. */
const known = (carried: Carried): Partial<Carried> =>
  Object.fromEntries(
    Object.entries(carried).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );

/** What `head` and the first heading state. */
function pageIn(root: Element): Carried {
  const metas = metasIn(root);
  const said = (...names: readonly string[]): Told | undefined => {
    const name = names.find((one) => metas.get(one)?.trim());
    return name === undefined ? undefined : { text: metas.get(name) ?? '', rule: `html/${name}` };
  };
  const words = (name: string): Told | undefined => {
    const text = wordsOf(within(root, name)[0]);
    return text === '' ? undefined : { text, rule: `html/${name}` };
  };
  const link = within(root, 'link').find(({ attributes }) => attributes.get('rel') === 'canonical');
  const language = at(root, 'html')?.attributes.get('lang');
  return {
    standard: 'html',
    identifier: link?.attributes.get('href') ?? metas.get('og:url'),
    headline: words('h1') ?? said('og:title') ?? words('title'),
    byline: said('author', 'article:author', 'byl', 'dc.creator'),
    provider: said('og:site_name', 'application-name'),
    copyright: said('copyright', 'dc.rights'),
    language: language ? { text: language, rule: 'html/@lang' } : undefined,
    published: said('article:published_time', 'datepublished', 'date', 'dc.date', 'pubdate') ?? timeIn(root),
    created: [said('article:modified_time', 'datemodified')].flatMap((one) => one ?? []),
    summary: said('description', 'og:description'),
    subjects: [said('article:section', 'news_keywords', 'keywords')].flatMap((one) => one ?? []),
    body: [],
  };
}

/** What `meta` elements say, by name in lower case: the first of a name, but of authors, who have one each, all. */
function metasIn(root: Element): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const { attributes } of within(root, 'meta')) {
    const name = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop') ?? '';
    const [key, content] = [name.toLowerCase(), attributes.get('content')?.trim() ?? ''];
    const before = metas.get(key);
    if (!before) metas.set(key, content);
    else if (key === 'author' && content !== '' && content !== before) metas.set(key, `${before} and ${content}`);
  }
  return metas;
}

/** The moment that the page marks as such above the copy. */
function timeIn(root: Element): Told | undefined {
  const text = within(root, 'time')[0]?.attributes.get('datetime');
  return text ? { text, rule: 'html/time' } : undefined;
}

/** More elements than any article has: past it, the page is read as it stands. */
const MOST = 20_000;

/** The copy of a page, without what stands around it. */
function copyIn(source: string, root: Element): readonly Part[] {
  const whole = () => partsOf(at(root, 'html', 'body') ?? root, 'html').parts;
  if (elementsIn(root) > MOST) return whole();
  try {
    const { document } = parseHTML(source.includes('<body') ? source : `<html><body>${source}</body></html>`);
    const found = new Readability(document, { maxElemsToParse: MOST, charThreshold: 120 }).parse();
    const { body } = htmlBody(found?.content ?? '', 'html');
    return body.length > 0 ? body : whole();
  } catch {
    // a page that the library trips over is read as it stands
    return whole();
  }
}

const elementsIn = ({ children }: Element): number =>
  children.reduce((count, child) => (typeof child === 'string' ? count : count + 1 + elementsIn(child)), 0);
