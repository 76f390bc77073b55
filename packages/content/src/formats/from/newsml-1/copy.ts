import type { Carried, Part, ToldName } from '../carried/index.ts';
import { textBody } from '../carried/marked-up.ts';
import { partsOf } from '../carried/parts.ts';
import { nitfIn } from '../nitf/nitf-in.ts';
import { at, childrenOf, type Element } from '../parsing/tree.ts';

/** The words of a component: what NITF in it says of its frame too, where it is that. */
export interface Copy {
  readonly nitf?: Carried;
  readonly parts: readonly Part[];
  readonly names: readonly ToldName[];
}

export const NO_COPY: Copy = { parts: [], names: [] };

/** The formal name of an element of metadata: `<Role FormalName="Main"/>`. */
export const formalName = (element: Element | undefined): string => element?.attributes.get('FormalName')?.trim() ?? '';

/**
 * The words of a component's own content items, which are the same content in several formats: marked up where it is to be had so,
 * else plain.
 */
export function copyIn(component: Element): Copy {
  const all = childrenOf(component, 'ContentItem').map(contentIn);
  return all.find(({ nitf, parts }) => nitf || parts.some(isMarkedUp)) ?? all.find(hasWords) ?? NO_COPY;
}

export const hasWords = ({ nitf, parts }: Copy): boolean => nitf !== undefined || parts.length > 0;

const isMarkedUp = ({ kind }: Part): boolean => kind !== 'plain';

function contentIn(item: Element): Copy {
  const data = at(item, 'DataContent');
  // what is encoded is a picture or sound, and what is referred to is not here
  if (!data || at(item, 'Encoding')) return NO_COPY;
  const root = data.children.find((child) => typeof child !== 'string');
  if (root?.name === 'nitf') {
    const nitf = nitfIn(root);
    return { nitf, parts: nitf.body, names: nitf.names ?? [] };
  }
  if (root) return partsOf(data, 'newsml1');
  const type = `${formalName(at(item, 'Format'))} ${formalName(at(item, 'MimeType'))}`;
  const { body, names } = textBody(data.children.join(''), type, 'newsml1', 'newsml1/DataContent');
  return { parts: body, names };
}
