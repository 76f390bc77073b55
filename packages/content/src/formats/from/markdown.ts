import MarkdownIt from 'markdown-it';
import { parse } from 'yaml';
import { diagnoseSource } from '../../diagnostics/diagnose-source.ts';
import type { Carried, Part, Told, ToldCredit, ToldName, Unpacked } from './carried/index.ts';
import { partsOf } from './carried/parts.ts';
import { type FromOptions, readFirst, type SourceReading } from './carried/read-carried.ts';
import { tells } from './carried/told.ts';
import { frontmatterIn } from './frontmatter.ts';
import { listOf, type Properties, propertiesOf, textOf } from './parsing/json.ts';
import { tooLong } from './parsing/longest.ts';
import { parseHtml } from './parsing/parse-html.ts';
import type { Element } from './parsing/tree.ts';

/**
 * Reads an article in Markdown, with YAML frontmatter or without it.
 *
 * @param source The Markdown, decoded.
 * @returns The reading, and the text that its spans point into. Never throws for what the source holds.
 * @see https://spec.commonmark.org/
 * @see https://yaml.org/spec/1.2.2/
 * @example fromMarkdown('---\ntitle: Pact restored\n---\n\nKARSUND -- …').article?.headline?.rule // markdown/title
 */
export const fromMarkdown = (source: string, options: FromOptions = {}): SourceReading =>
  readFirst(unpackMarkdown(source, options.longest), options);

export function unpackMarkdown(source: string, longest?: number): Unpacked {
  const refused = tooLong(source, longest);
  if (refused) return { items: [], diagnostics: [refused] };
  const { matter, body } = frontmatterIn(source) ?? { matter: '', body: source.replace(/^\ufeff/, '') };
  const read = matterIn(matter);
  if (read.complaint !== null)
    return {
      items: [],
      diagnostics: [diagnoseSource('malformed', null, { standard: 'frontmatter', complaint: read.complaint })],
    };
  const { root, diagnostics } = parseHtml(createMarkdown().render(body));
  if (!root) return { items: [], diagnostics };
  return { items: [articleIn(propertiesOf(read.value), partsOf(withCaptions(root), 'markdown').parts)], diagnostics };
}

/** In UTF-16 code units; frontmatter is short. */
const LONGEST_MATTER = 100_000;

/** The data of frontmatter: aliases that multiply are refused, and so are tags that make anything but data. */
function matterIn(matter: string): { readonly value: unknown; readonly complaint: string | null } {
  if (matter.length > LONGEST_MATTER)
    return { value: null, complaint: `it has more than ${LONGEST_MATTER} characters` };
  try {
    return { value: parse(matter, { schema: 'core', maxAliasCount: 20, logLevel: 'error' }), complaint: null };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const [first = ''] = message.split('\n');
    return { value: null, complaint: `${first.charAt(0).toLowerCase()}${first.slice(1, 120).replace(/[.:]$/, '')}` };
  }
}

/** CommonMark with tables; HTML in it is HTML. Links are not looked for in the words. */
const createMarkdown = () => new MarkdownIt('default', { html: true, linkify: false, maxNesting: 50 });

/** A paragraph all in italics stands below a picture. */
const withCaptions = (root: Element): Element => ({
  ...root,
  children: root.children.map((child) => {
    if (typeof child === 'string' || child.name !== 'p') return child;
    const [only, ...others] = child.children;
    const isCaption = others.length === 0 && typeof only === 'object' && only.name === 'em';
    return isCaption ? { ...child, name: 'figcaption' } : child;
  }),
});

const tell = tells('markdown');

const told = (value: unknown, property: string): Told | undefined =>
  tell(value instanceof Date ? value.toISOString() : textOf(value), property);

/** What frontmatter says, by the names that site generators have for it. */
function articleIn(of: Properties, body: readonly Part[]): Carried {
  const said = (...properties: readonly string[]): Told | undefined => {
    for (const property of properties) {
      const found = told(of.get(property.toLowerCase()), property);
      if (found) return found;
    }
    return undefined;
  };
  return {
    standard: 'markdown',
    identifier: textOf(of.get('id')) || textOf(of.get('slug')) || textOf(of.get('url')),
    headline: said('title', 'headline'),
    slugline: said('slugline'),
    byline: said('byline', 'author') ?? told(namesIn(of.get('authors') ?? of.get('author')).join(', '), 'authors'),
    dateline: said('dateline'),
    located: said('located', 'location'),
    edNote: said('edNote', 'editorsNote', 'editors_note', 'editor_note', 'note', 'notes'),
    credit: said('credit'),
    credits: listOf(of.get('credits')).flatMap((one): ToldCredit[] => {
      const name = told(propertiesOf(one).get('name'), 'credits');
      return name ? [{ ...name, role: textOf(propertiesOf(one).get('role')) }] : [];
    }),
    provider: said('agency', 'source', 'publisher'),
    copyright: said('copyright'),
    usageTerms: said('usageTerms'),
    genre: said('genre'),
    language: said('language', 'lang'),
    published: said('date', 'published', 'pubDate'),
    created: [said('updated', 'lastmod')].flatMap((one) => one ?? []),
    embargoedUntil: said('embargoedUntil', 'embargo'),
    expires: said('expires', 'expiryDate'),
    status: of.get('draft') === true ? { text: 'withheld', rule: 'markdown/draft' } : said('status'),
    urgency: said('urgency'),
    keyPoints: listOf(of.get('keypoints')).flatMap((one) => told(one, 'keyPoints') ?? []),
    summary: said('description', 'summary'),
    names: mentionsIn(propertiesOf(of.get('mentions'))),
    subjects: [...listOf(of.get('tags')), ...listOf(of.get('categories'))].flatMap((one) => told(one, 'tags') ?? []),
    body,
  };
}

const namesIn = (value: unknown): string[] =>
  listOf(value).flatMap((one) => textOf(one) || textOf(propertiesOf(one).get('name')) || []);

const KINDS: readonly (readonly [string, ToldName['kind']])[] = [
  ['people', 'person'],
  ['organisations', 'organisation'],
  ['places', 'place'],
  ['events', 'event'],
  ['works', 'work'],
];

const mentionsIn = (of: Properties): ToldName[] =>
  KINDS.flatMap(([list, kind]) =>
    namesIn(of.get(list)).map((text) => ({ kind, text, rule: `markdown/mentions/${list}` })),
  );
