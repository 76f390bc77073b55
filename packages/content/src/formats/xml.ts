import XMLBuilder from 'fast-xml-builder';
import { permitted } from './characters.ts';

/** What an element holds; what is null falls away. */
export type XmlContent = XmlElement | string | null | readonly XmlContent[];

/** An attribute without a value falls away. */
export type XmlAttributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element in the order of its parts, as the builder takes it: its name, and `:@` for its attributes. */
export interface XmlElement {
  readonly [name: string]: readonly XmlElement[] | string | Readonly<Record<string, string>>;
}

/**
 * An element of an XML document. What no document may hold is left out of its words, and half of a surrogate pair is U+FFFD.
 *
 * @example element('p', { class: 'lede' }, 'It rained.')
 */
export function element(name: string, attributes: XmlAttributes, ...content: readonly XmlContent[]): XmlElement {
  const stated = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [[key, permitted(String(value))] as const],
  );
  return { [name]: partsOf(content), ':@': Object.fromEntries(stated) };
}

/** The same, and null where it would hold no words. */
export const worded = (name: string, words: string | null | undefined, attributes: XmlAttributes = {}) =>
  words && permitted(words).trim() !== '' ? element(name, attributes, words) : null;

function partsOf(content: readonly XmlContent[]): XmlElement[] {
  return content.flatMap((part): XmlElement[] => {
    if (part === null) return [];
    if (typeof part === 'string') return part === '' ? [] : [text(part)];
    return isList(part) ? partsOf(part) : [part];
  });
}

const isList = (part: XmlContent): part is readonly XmlContent[] => Array.isArray(part);

const text = (words: string): XmlElement => ({ '#text': permitted(words) });

const builder = new XMLBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** The document as UTF-8 text, an element a line where that adds nothing to anybody's words. */
export function xmlDocument(root: XmlElement): string {
  const declaration = { '?xml': [text('')], ':@': { version: '1.0', encoding: 'UTF-8' } };
  return `${builder.build([declaration, text('\n'), indented(root, '\n')])}\n`;
}

/** The builder indents by itself, but inside running text too. */
function indented(of: XmlElement, line: string): XmlElement {
  const [name = ''] = Object.keys(of);
  const parts = of[name];
  if (!Array.isArray(parts) || parts.length === 0 || parts.some((part) => '#text' in part)) return of;
  const inner = `${line}  `;
  const lines = parts.flatMap((part: XmlElement) => [text(inner), indented(part, inner)]);
  return { ...of, [name]: [...lines, text(line)] };
}
