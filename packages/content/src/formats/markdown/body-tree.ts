import type { BlockContent, Paragraph, Root } from 'mdast';
import type { Article } from '../../model/article.ts';
import { listItems } from '../list-items.ts';
import { runningCopy, type SetBlock } from '../running-copy.ts';
import { legible } from '../values/characters.ts';

/** The body as a Markdown tree: a caption is set in italics, a table as code, and every line ends in one way. */
export const bodyTree = (article: Pick<Article, 'body' | 'dateline'>): Root => ({
  type: 'root',
  children: runningCopy(article)
    .map(({ kind, text }) => ({ kind, text: legible(text).replace(/\r\n?/g, '\n') }))
    .filter(({ kind, text }) => kind === 'break' || text.trim() !== '')
    .map(nodeOf),
});

function nodeOf({ kind, text }: SetBlock): BlockContent {
  switch (kind) {
    case 'heading':
      return { type: 'heading', depth: 2, children: [{ type: 'text', value: text }] };
    case 'caption':
      return { type: 'paragraph', children: [{ type: 'emphasis', children: [{ type: 'text', value: text }] }] };
    case 'list': {
      const { items, start } = listItems(text);
      const children = items.map((item) => ({ type: 'listItem' as const, spread: false, children: [paragraph(item)] }));
      return { type: 'list', spread: false, children, ...(start === undefined ? {} : { ordered: true, start }) };
    }
    case 'table':
      return { type: 'code', value: text };
    case 'quote':
      return { type: 'blockquote', children: [paragraph(text)] };
    case 'break':
      return { type: 'thematicBreak' };
    default:
      return paragraph(text);
  }
}

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });
