import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { articleBody } from './article-body.ts';

/** The stories of a digest. */
export function partsOf({ body, items }: Article) {
  return items?.map(({ headline, dateline, span }) => ({
    '@type': 'NewsArticle' as const,
    headline: headline?.text,
    dateline: dateline?.text,
    articleBody: articleBody(
      body.filter((block) => isWithin(block.span, span) && !(headline && isWithin(headline.span, block.span))),
    ),
  }));
}

const isWithin = (inner: Span, outer: Span): boolean => inner[0] >= outer[0] && inner[1] <= outer[1];
