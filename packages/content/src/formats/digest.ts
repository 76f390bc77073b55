import type { Article } from '../model/article.ts';
import type { Item } from '../model/item.ts';
import type { Span } from '../model/span.ts';

/** One story of a digest as an article has its own: headline, dateline and the blocks below the headline. */
export type DigestPart = Pick<Item, 'headline' | 'dateline'> & Pick<Article, 'body'>;

/** The stories of a digest, in order; none of copy that is no digest. */
export const digestParts = ({ items = [], body }: Pick<Article, 'items' | 'body'>): DigestPart[] =>
  items.map(({ headline, dateline, span }) => ({
    headline,
    dateline,
    body: body.filter((block) => isWithin(block.span, span) && !(headline && isWithin(headline.span, block.span))),
  }));

const isWithin = (inner: Span, outer: Span): boolean => inner[0] >= outer[0] && inner[1] <= outer[1];
