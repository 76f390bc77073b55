import { diagnoseSource } from '../../diagnostics/diagnose-source.ts';
import type { Carried, Part, Told, ToldName, Unpacked } from './carried/index.ts';
import { htmlBody } from './carried/marked-up.ts';
import { partsOf } from './carried/parts.ts';
import { type FromOptions, readAll, type SourceReading } from './carried/read-carried.ts';
import { written } from './carried/writer.ts';
import { parseXml } from './parsing/parse-xml.ts';
import { at, childrenOf, type Element, within, wordsOf } from './parsing/tree.ts';

/**
 * Reads every item of a feed: RSS 0.9x, 1.0 and 2.0, or Atom 1.0.
 *
 * @param source The XML, decoded.
 * @returns A reading an item, in the order of the feed, each with the text that its spans point into; where the source holds
 *   no feed, one that says so. Never throws for what the source holds.
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.rfc-editor.org/rfc/rfc4287
 * @example fromFeed(xml)[0]?.article?.headline?.rule // rss/title
 */
export const fromFeed = (source: string, options: FromOptions = {}): SourceReading[] =>
  readAll(unpackFeed(source, options.longest), options);

export function unpackFeed(source: string, longest?: number): Unpacked {
  const { root, diagnostics } = parseXml(source, 'RSS or Atom', longest);
  if (!root) return { items: [], diagnostics };
  const items = itemsIn(root);
  if (items.length > 0) return { items, diagnostics, isList: root.name !== 'entry' };
  const complaint = `no item stands in its root, \`${root.name.slice(0, 40)}\``;
  return {
    items,
    diagnostics: [...diagnostics, diagnoseSource('not-news', null, { standard: 'RSS or Atom', complaint })],
  };
}

function itemsIn(root: Element): Carried[] {
  if (root.name === 'entry') return [entryIn(root, root)];
  if (root.name === 'feed') return childrenOf(root, 'entry').map((entry) => entryIn(entry, root));
  const channel = at(root, 'channel');
  return root.name === 'rss' || root.name === 'RDF' ? within(root, 'item').map((item) => itemIn(item, channel)) : [];
}

const told = (text: string | undefined, rule: string): Told | undefined =>
  text === undefined || text.trim() === '' ? undefined : { text, rule };

interface Body {
  readonly parts: readonly Part[];
  readonly names: readonly ToldName[];
}

/** HTML in an element, its marks written as characters. */
function escapedIn(element: Element | undefined, standard: string): Body | null {
  const source = element?.children.filter((child) => typeof child === 'string').join('') ?? '';
  if (source.trim() === '') return null;
  const { body, names } = htmlBody(source, standard);
  return { parts: body, names };
}

/** An item of RSS, with what its channel says for all. */
function itemIn(item: Element, channel: Element | undefined): Carried {
  const said = (...names: readonly string[]): Told | undefined => {
    for (const name of names) {
      const found = told(wordsOf(at(item, name)), `rss/${name}`);
      if (found) return found;
    }
    return undefined;
  };
  const full = escapedIn(at(item, 'encoded'), 'rss');
  const short = escapedIn(at(item, 'description'), 'rss');
  const copy = full ?? short;
  const writer = said('creator') ?? writerIn(wordsOf(at(item, 'author')));
  return {
    standard: 'rss',
    identifier: wordsOf(at(item, 'guid')) || wordsOf(at(item, 'link')) || item.attributes.get('about'),
    headline: said('title'),
    byline: written(writer).byline,
    published: said('pubDate', 'date'),
    provider: said('source') ?? written(writer).provider ?? told(wordsOf(at(channel, 'title')), 'rss/channel/title'),
    copyright:
      said('rights') ?? told(wordsOf(at(channel, 'copyright') ?? at(channel, 'rights')), 'rss/channel/copyright'),
    language: told(wordsOf(at(item, 'language') ?? at(channel, 'language')), 'rss/language'),
    subjects: childrenOf(item, 'category').flatMap((one) => told(wordsOf(one), 'rss/category') ?? []),
    summary: full && short ? told(wordsIn(short), 'rss/description') : undefined,
    names: copy?.names ?? [],
    body: copy?.parts ?? [],
  };
}

const wordsIn = ({ parts }: Body): string => parts.map(({ text }) => text).join(' ');

/** RSS has `desk@paper.example (Ada Brenn)`: the name counts, an address alone names nobody. */
function writerIn(author: string): Told | undefined {
  const name = /\(([^()]+)\)\s*$/.exec(author)?.[1] ?? (author.includes('@') ? '' : author);
  return told(name, 'rss/author');
}

/** An entry of Atom, with what its feed says for all. */
function entryIn(entry: Element, feed: Element): Carried {
  const source = at(entry, 'source') ?? feed;
  const content = textIn(at(entry, 'content'));
  const summary = textIn(at(entry, 'summary'));
  const copy = content ?? summary;
  const plain = (parent: Element, name: string): Told | undefined => {
    const text = textIn(at(parent, name));
    return text ? told(wordsIn(text), `atom/${name}`) : undefined;
  };
  const updated = told(wordsOf(at(entry, 'updated')), 'atom/updated');
  const by = written(writersIn(entry) ?? writersIn(source));
  return {
    standard: 'atom',
    identifier: wordsOf(at(entry, 'id')),
    headline: plain(entry, 'title'),
    byline: by.byline,
    published: told(wordsOf(at(entry, 'published')), 'atom/published') ?? updated,
    created: updated ? [updated] : [],
    provider: by.provider ?? plain(source, 'title'),
    copyright: plain(entry, 'rights') ?? plain(source, 'rights'),
    language: told(languageOf(at(entry, 'content')) ?? languageOf(entry) ?? languageOf(feed), 'atom/@xml:lang'),
    subjects: childrenOf(entry, 'category').flatMap(
      ({ attributes }) => told(attributes.get('label') ?? attributes.get('term'), 'atom/category') ?? [],
    ),
    summary: content && summary ? told(wordsIn(summary), 'atom/summary') : undefined,
    names: copy?.names ?? [],
    body: copy?.parts ?? [],
  };
}

const languageOf = (element: Element | undefined): string | undefined => element?.attributes.get('lang') || undefined;

const writersIn = (element: Element): Told | undefined =>
  told(
    childrenOf(element, 'author')
      .flatMap((author) => wordsOf(at(author, 'name')) || [])
      .join(', '),
    'atom/author',
  );

/** Atom's text and content constructs: XHTML as elements, HTML with its marks written as characters, or plain. */
function textIn(element: Element | undefined): Body | null {
  const type = element?.attributes.get('type') ?? 'text';
  if (!element || element.attributes.has('src')) return null;
  if (/xhtml|\+xml$/.test(type)) return partsOf(element, 'atom');
  if (type.includes('html')) return escapedIn(element, 'atom');
  const text = element.children.filter((child) => typeof child === 'string').join('');
  return text.trim() === '' ? null : { parts: [{ kind: 'plain', text, rule: 'atom/content' }], names: [] };
}
