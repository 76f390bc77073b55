import type { Article } from '../model/article.ts';
import { listItems } from './list-items.ts';
import { runningCopy, type SetBlock } from './running-copy.ts';
import { escaped, permitted } from './values/characters.ts';

/**
 * The body as semantic HTML that is well-formed XHTML too, an element a line and no element around it, the dateline where
 * it was printed. What is no character of XML is left out.
 *
 * @param article Its dateline may be null: then the first paragraph opens without one.
 * @see https://html.spec.whatwg.org/multipage/grouping-content.html
 * @example bodyHtml(publicArticle(article)) // <p>KARSUND, Oct. 12 (Yonhap) -- The ferry line reopened.</p>
 */
export const bodyHtml = (article: Pick<Article, 'body' | 'dateline'>): string =>
  runningCopy(article)
    .filter(({ kind, text }) => kind === 'break' || permitted(text).trim() !== '')
    .map(elementOf)
    .join('\n');

function elementOf({ kind, text }: SetBlock): string {
  switch (kind) {
    case 'heading':
      return `<h2>${escaped(text)}</h2>`;
    case 'caption':
      return `<figure><figcaption>${escaped(text)}</figcaption></figure>`;
    case 'list':
      return listOf(text);
    case 'table':
      return `<pre>${escaped(text)}</pre>`;
    case 'quote':
      return `<blockquote><p>${escaped(text)}</p></blockquote>`;
    case 'note':
      return `<aside><p>${escaped(text)}</p></aside>`;
    case 'break':
      return '<hr/>';
    default:
      return `<p>${escaped(text)}</p>`;
  }
}

function listOf(text: string): string {
  const { items, start } = listItems(text);
  const rows = items.map((item) => `<li>${escaped(item)}</li>`).join('');
  if (start === undefined) return `<ul>${rows}</ul>`;
  return start === 1 ? `<ol>${rows}</ol>` : `<ol start="${start}">${rows}</ol>`;
}
