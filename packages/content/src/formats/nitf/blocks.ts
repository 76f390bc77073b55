import type { Block } from '../../model/block.ts';
import { listItems } from '../list-items.ts';
import { element, worded, type XmlElement } from '../xml.ts';

/** A block of the body, and null where it holds no words. */
export function blockElement({ kind, text }: Pick<Block, 'kind' | 'text'>): XmlElement | null {
  if (kind === 'break') return element('hr', {});
  const words = worded('p', text);
  if (words === null) return null;
  switch (kind) {
    case 'heading':
      return element('hl2', {}, text);
    case 'caption':
      return element(
        'media',
        { 'media-type': 'image' },
        element('media-reference', {}),
        element('media-caption', {}, text),
      );
    case 'list':
      return listElement(text);
    case 'table':
      return element('pre', {}, text);
    case 'quote':
      return element('bq', {}, element('block', {}, words));
    case 'note':
      return element('note', { type: 'pa' }, element('body.content', {}, words));
    default:
      return words;
  }
}

function listElement(text: string): XmlElement {
  const { items, start } = listItems(text);
  const rows = items.map((item) => element('li', {}, item));
  return start === undefined ? element('ul', {}, rows) : element('ol', { seqnum: start }, rows);
}
