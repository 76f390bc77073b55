import { type Options, toMarkdown as writeTree } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { publicArticle } from '../../stories/public.ts';
import type { DocumentFormat } from '../format.ts';
import { documents } from '../known.ts';
import type { NewsItem } from '../news-item.ts';
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
  const body = writeTree(bodyTree(item.article), { bullet: '-', fences: true, rule: '-', unsafe });
  return `---\n${stringify(frontmatterOf(item), matter)}---\n${body && `\n${body}`}`;
}

/** An address in angle brackets is a link whatever sign it begins with, which the writer knows of letters only. */
const unsafe: Options['unsafe'] = [{ character: '<', after: '\\S', inConstruct: 'phrasing' }];

/** Lines in quotation marks: blocks of lines do not bring white space back as it was. */
const matter = { lineWidth: 0, blockQuote: false } as const;

export const markdown: DocumentFormat = { ...documents.markdown, write: toMarkdown };
