import { plainWords, singleSpaces } from '../../../text/single-spaces.ts';
import type { Element } from '../parsing/tree.ts';
import type { Part, ToldName } from './index.ts';

/** Copy that is marked up, in parts, and whom its marks name. */
export interface Parted {
  readonly parts: readonly Part[];
  readonly names: readonly ToldName[];
}

type Kind = Part['kind'];

/** The elements of XHTML and NITF that stand for a kind of part; all in lower case. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hl1', 'hl2'].map((name) => [name, 'heading'] as const),
  ...['blockquote', 'bq'].map((name) => [name, 'quote'] as const),
  ...['figcaption', 'media-caption'].map((name) => [name, 'caption'] as const),
  ...['aside', 'note'].map((name) => [name, 'note'] as const),
]);

const TITLES = new Set(['h1', 'hl1']);

/** Elements that begin a part of their own, and are none. */
const BLOCKS = new Set(
  (
    'p div section article main header footer body html figure center address details summary dl dt dd form fieldset ' +
    'block body.content media credit byline abstract td th'
  ).split(' '),
);

/** Elements whose words are no copy. */
const SILENT = new Set(
  (
    'head script style template noscript svg math iframe object canvas audio video select button nav ' +
    'media-reference media-metadata media-object ds alt-code'
  ).split(' '),
);

/** NITF's marks of who and what is named. */
export const NAMED: ReadonlyMap<string, ToldName['kind']> = new Map([
  ['person', 'person'],
  ['org', 'organisation'],
  ['location', 'place'],
  ['event', 'event'],
  ['object.title', 'work'],
]);

/**
 * The parts of copy that is marked up in XHTML or NITF, in order: what the elements say of their kind, and the words of all.
 *
 * @param standard How rules begin: `ninjs`.
 * @param isFrame True for what is no copy where it stands.
 * @see https://html.spec.whatwg.org/multipage/grouping-content.html
 * @see https://www.iptc.org/std/NITF/3.6/documentation/nitf.html
 */
export function partsOf(root: Element, standard: string, isFrame: (element: Element) => boolean = () => false): Parted {
  const parts: Part[] = [];
  const names: ToldName[] = [];
  let open: string[] = [];

  const close = (kind: Kind, mark: string, title = false): void => {
    // a run of line breaks parts paragraphs, one does not
    for (const text of open.join('').split(/\n(?:\s*\n)+/)) {
      const words = plainWords(text);
      if (words !== '') parts.push({ kind, text: words, rule: `${standard}/${mark}`, ...(title && { title }) });
    }
    open = [];
  };

  const walk = (element: Element, kind: Kind, mark: string): void => {
    for (const child of element.children) {
      if (typeof child === 'string') open.push(singleSpaces(child));
      else enter(child, kind, mark);
    }
  };

  const enter = (element: Element, kind: Kind, mark: string): void => {
    const name = element.name.toLowerCase();
    if (SILENT.has(name) || isFrame(element)) return;
    const own = KINDS.get(name);
    const named = NAMED.get(name);
    if (own || BLOCKS.has(name)) {
      close(kind, mark);
      walk(element, own ?? kind, own ? name : mark);
      close(own ?? kind, own ? name : mark, TITLES.has(name));
    } else if (name === 'br') open.push('\n');
    else if (name === 'hr') {
      close(kind, mark);
      parts.push({ kind: 'break', text: '* * *', rule: `${standard}/hr` });
    } else if (name === 'ul' || name === 'ol') keep('list', name, itemsOf(element), kind, mark);
    else if (name === 'table' || name === 'nitf-table') keep('table', name, rowsOf(element), kind, mark);
    else if (name === 'pre') keep('table', name, flat(element), kind, mark);
    else {
      if (named) names.push({ kind: named, text: line(element), rule: `${standard}/${name}` });
      walk(element, kind, mark);
    }
  };

  /** A part whose lines stay as they are. */
  const keep = (kind: Kind, name: string, text: string, around: Kind, mark: string): void => {
    close(around, mark);
    if (text.trim() !== '') parts.push({ kind, text, rule: `${standard}/${name}` });
  };

  walk(root, 'paragraph', 'p');
  close('paragraph', 'p');
  return { parts, names: names.filter(({ text }) => text !== '') };
}

/** The words of an element, but for those that are no copy. */
function flat({ children }: Element): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child;
      const name = child.name.toLowerCase();
      if (name === 'br') return '\n';
      if (SILENT.has(name)) return '';
      return BLOCKS.has(name) || name === 'li' ? ` ${flat(child)} ` : flat(child);
    })
    .join('');
}

const line = (element: Element): string => plainWords(flat(element));

/** A list with its items a line each, as copy has them. */
function itemsOf({ name, attributes, children }: Element): string {
  const items = children.flatMap((child) => (typeof child !== 'string' && line(child)) || []);
  const start = Number(attributes.get('start') ?? 1);
  return items
    .map((item, i) => (name === 'ol' && start >= 0 && start < 1e6 ? `${start + i}. ${item}` : `- ${item}`))
    .join('\n');
}

/** A table with its rows a line each, its cells set apart as columns are. */
function rowsOf(table: Element): string {
  const rows: string[] = [];
  const gather = (element: Element): void => {
    const cells = element.children.filter(
      (child): child is Element => typeof child !== 'string' && /^(?:td|th)$/i.test(child.name),
    );
    if (cells.length > 0) rows.push(cells.map(line).join('   '));
    else for (const child of element.children) if (typeof child !== 'string') gather(child);
  };
  gather(table);
  return rows.join('\n');
}
