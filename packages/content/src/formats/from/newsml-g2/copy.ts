import type { Carried, Part, Told, ToldName } from '../carried/index.ts';
import { textBody } from '../carried/marked-up.ts';
import { partsOf } from '../carried/parts.ts';
import { nitfIn } from '../nitf/nitf-in.ts';
import { childrenOf, type Element, within, wordsOf } from '../parsing/tree.ts';
import { told } from './concepts.ts';

interface Copy {
  readonly nitf?: Carried;
  readonly slugline?: Told;
  readonly parts: readonly Part[];
  readonly names: readonly ToldName[];
}

/** The words of the content: marked up where they are to be had so, else plain. */
export function copyIn(set: Element | undefined): Copy {
  for (const content of childrenOf(set, 'inlineXML')) {
    const root = content.children.find((child) => typeof child !== 'string');
    if (!root) continue;
    if (root.name !== 'nitf') return xhtmlIn(content);
    const nitf = nitfIn(root);
    return { nitf, parts: nitf.body, names: nitf.names ?? [] };
  }
  for (const content of childrenOf(set, 'inlineData')) {
    const source = content.children.filter((child) => typeof child === 'string').join('');
    const type = content.attributes.get('contenttype') ?? '';
    const { body, names } = textBody(source, type, 'newsml', 'newsml/inlineData');
    if (body.length > 0) return { parts: body, names };
  }
  return { parts: [], names: [] };
}

/** The words of XHTML, but for what its header says of the item: that is stated in its metadata, or is the slug. */
function xhtmlIn(content: Element): Copy {
  const headers = within(content, 'header');
  const inHeaders = new Set(headers.flatMap(({ children }) => children));
  const { parts, names } = partsOf(content, 'newsml', (element) => inHeaders.has(element) && isFrame(element));
  const slugs = headers.flatMap((header) => within(header, 'ul').filter((list) => classIs(list, /^slugline$/i)));
  const slugline = told(slugs.flatMap((list) => childrenOf(list, 'li').map(wordsOf)).join('/'), 'slugline');
  return { ...(slugline && { slugline }), parts, names };
}

/** What a header holds beside headings: `<ul class="slugline">`, `<p class="genre …">`, `<time>`. */
const isFrame = (element: Element): boolean =>
  element.name === 'time' || classIs(element, /^(?:slugline|genre|publication-?date)$/i);

const classIs = ({ attributes }: Element, name: RegExp): boolean =>
  (attributes.get('class') ?? '').split(/\s+/).some((one) => name.test(one));
