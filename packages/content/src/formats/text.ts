import type { Article } from '../model/article.ts';
import type { DocumentFormat } from './format.ts';
import { runningCopy } from './running-copy.ts';

/**
 * Plain text: headline, byline, dateline and body as a person would set them, a blank line between parts.
 *
 * @example toText({ article: publicArticle(article) })
 */
export function toText({ article }: { readonly article: Article }): string {
  const { headline, keyPoints, byline, credit } = article;
  const parts = [
    headline?.text,
    keyPoints.map(({ text }) => `- ${text}`).join('\n'),
    byline?.text,
    ...runningCopy(article).map(({ kind, text }) => (kind === 'break' ? '* * *' : text)),
    credit?.text,
  ];
  return `${parts.filter((part) => part).join('\n\n')}\n`;
}

export const text: DocumentFormat = {
  name: 'text',
  title: 'Plain text',
  mediaType: 'text/plain; charset=utf-8',
  extension: 'txt',
  write: toText,
};
