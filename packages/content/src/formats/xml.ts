import { permitted } from './values/characters.ts';

/** What an element holds; what is null falls away. */
export type XmlContent = XmlElement | string | null | readonly XmlContent[];

/** An attribute without a value falls away. */
export type XmlAttributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element of a document, its attributes as they are written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: string;
  readonly parts: readonly (XmlElement | string)[];
}

/**
 * An element of an XML document. What no document may hold is left out of its words, and half of a surrogate pair is U+FFFD.
 *
 * @example element('p', { class: 'lede' }, 'It rained.')
 */
export function element(name: string, attributes: XmlAttributes, ...content: readonly XmlContent[]): XmlElement {
  let written = '';
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== null && value !== undefined) written += ` ${key}="${escaped(permitted(String(value)))}"`;
  }
  return { name, attributes: written, parts: partsOf(content) };
}

/** The same, and null where it would hold no words. */
export const worded = (name: string, words: string | null | undefined, attributes: XmlAttributes = {}) =>
  words && permitted(words).trim() !== '' ? element(name, attributes, words) : null;

function partsOf(content: readonly XmlContent[], parts: (XmlElement | string)[] = []) {
  for (const part of content) {
    if (part === null || part === '') continue;
    if (typeof part === 'string') parts.push(permitted(part));
    else if (isList(part)) partsOf(part, parts);
    else parts.push(part);
  }
  return parts;
}

const isList = (part: XmlElement | readonly XmlContent[]): part is readonly XmlContent[] => Array.isArray(part);

/** The document as UTF-8 text, an element a line where that adds nothing to anybody's words. */
export const xmlDocument = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${markup(root, '\n')}\n`;

/** @param line What begins a line at the depth of the element; empty where words stand beside it, and no line may. */
function markup({ name, attributes, parts }: XmlElement, line: string): string {
  const inner = line && parts.every((part) => typeof part !== 'string') ? `${line}  ` : '';
  let within = '';
  for (const part of parts) within += typeof part === 'string' ? escaped(part) : inner + markup(part, inner);
  const opening = `<${name}${attributes}`;
  return within === '' ? `${opening}/>` : `${opening}>${within}${inner && line}</${name}>`;
}

/** Most words need nothing, and are told so by one look. */
const escaped = (words: string): string =>
  SPECIAL.test(words) ? words.replace(ALL_SPECIAL, (character) => ESCAPES[character] ?? character) : words;

const SPECIAL = /[&<>"']/;
const ALL_SPECIAL = /[&<>"']/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
