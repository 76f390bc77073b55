import type { Article } from '../model/article.ts';
import { publicArticle } from '../stories/public.ts';
import type { DocumentFormat } from './format.ts';
import { documents } from './known.ts';
import { runningCopy } from './running-copy.ts';
import { legible, permitted } from './values/characters.ts';

/** The body as plain text, the dateline where it was printed, a blank line between blocks. */
export const bodyText = (article: Pick<Article, 'body' | 'dateline'>): string =>
  apart(runningCopy(article).map(({ kind, text }) => (kind === 'break' ? '* * *' : text)));

/**
 * Plain text: headline, byline, dateline and body as a person would set them, a blank line between parts. What is for editors
 * only is left out; whether the article may be shown at all is for `barred` to say.
 *
 * @example toText({ article })
 */
export function toText({ article }: { readonly article: Article }): string {
  const { headline, keyPoints, byline, credit, ...body } = publicArticle(article);
  const points = keyPoints.map(({ text }) => `- ${text}`).join('\n');
  return `${legible(apart([headline?.text, points, byline?.text, bodyText(body), credit?.text]))}\n`;
}

const apart = (parts: readonly (string | undefined)[]): string =>
  parts
    .map((part) => permitted(part ?? ''))
    .filter((part) => part !== '')
    .join('\n\n');

export const text: DocumentFormat = { ...documents.text, write: toText };
