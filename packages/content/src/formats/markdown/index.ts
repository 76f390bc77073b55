import type { Root, RootContent } from 'mdast';
import { type Options, toMarkdown as writeTree } from 'mdast-util-to-markdown';
import { Scalar, stringify } from 'yaml';
import { publicArticle } from '../../stories/public.ts';
import type { DocumentFormat } from '../format.ts';
import { documents } from '../known.ts';
import type { NewsItem } from '../news-item.ts';
import { turns } from '../values/characters.ts';
import { bodyTree } from './body-tree.ts';
import { frontmatterOf } from './frontmatter.ts';

/**
 * Markdown with YAML frontmatter, as site generators read it: what is known of the article above, its body below, the
 * dateline where it was printed.
 *
 * What is for editors only is left out; whether the article may be shown at all is for `barred` to say.
 *
 * @see https://spec.commonmark.org/
 * @see https://yaml.org/spec/1.2.2/
 * @example toMarkdown({ article })
 */
export function toMarkdown(whole: NewsItem): string {
  const item = { ...whole, article: publicArticle(whole.article) };
  const body = written(bodyTree(item.article));
  return `---\n${frontmatter(item)}---\n${body && `\n${body}`}`;
}

/** A body as Markdown. Most of its blocks need no more than their words, which the writer would find in twenty times the time. */
function written({ children }: Root): string {
  const write = (...some: readonly RootContent[]): string =>
    writeTree({ type: 'root', children: [...some] }, { bullet: '-', fences: true, rule: '-', unsafe });
  // the second of two lists in a row has another sign before its items
  if (children.some(({ type }, i) => type === 'list' && children[i + 1]?.type === 'list')) return write(...children);
  return children.map((node) => plainOf(node) ?? write(node)).join('\n');
}

/** A paragraph in which nothing could be markup, as it is. */
function plainOf(node: RootContent): string | null {
  const [text] = node.type === 'paragraph' ? node.children : [];
  return text?.type === 'text' && PLAIN.test(text.value) ? `${text.value}\n` : null;
}

/** A line that begins with a letter or a quotation mark, has no blank at its end, and no sign that may be markup within a line. */
const PLAIN = /^[\p{L}"'“‘][^\p{Cc}\\`*_&<>[\]{}!~]*$(?<![\s\u00a0])/u;

/** An address in angle brackets is a link whatever sign it begins with, which the writer knows of letters only. */
export const unsafe: Options['unsafe'] = [{ character: '<', after: '\\S', inConstruct: 'phrasing' }];

/** As data it keeps all words; a mark that would turn around what follows it is written by its number. */
const frontmatter = (item: NewsItem): string =>
  stringify(frontmatterOf(item), escapable, matter).replace(turns, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);

/** Between double quotation marks, where YAML has such numbers. */
const escapable = (_: unknown, value: unknown): unknown =>
  typeof value === 'string' && value.search(turns) >= 0
    ? Object.assign(new Scalar(value), { type: Scalar.QUOTE_DOUBLE })
    : value;

/** Lines in quotation marks: blocks of lines do not bring white space back as it was. */
const matter = { lineWidth: 0, blockQuote: false } as const;

export const markdown: DocumentFormat = { ...documents.markdown, write: toMarkdown };
