import type { Article } from '../../model/article.ts';
import { digestParts } from '../digest.ts';
import { articleBody } from './article-body.ts';

/** The stories of a digest. */
export const partsOf = (article: Article) =>
  digestParts(article).map(({ headline, dateline, body }) => ({
    '@type': 'NewsArticle' as const,
    headline: headline?.text,
    dateline: dateline?.text,
    articleBody: articleBody(body),
  }));
