import * as fc from 'fast-check';
import type { NewsItem } from '../formats/news-item.ts';
import { anyArticle } from './arbitrary-article.ts';

const before = fc.array(fc.constantFrom('2015-01-02', '2015-01-02T03:04+09:00', null), { maxLength: 3 });

/** An article with awkward words in every field, by itself or among the versions of a story. */
export const anyNewsItem: fc.Arbitrary<NewsItem> = fc
  .tuple(anyArticle, fc.option(fc.tuple(fc.uuid(), before, fc.boolean()), { nil: null }))
  .map(([article, place]): NewsItem => {
    if (place === null) return { article };
    const [slug, days, corrects] = place;
    const versions = [
      ...days.map((at, i) => ({ articleId: `${slug}-${i + 1}`, number: i + 1, at })),
      { articleId: article.id, number: days.length + 1, at: article.published.value },
    ];
    return {
      article,
      url: `https://paper.example/2031/05/06/${slug}/`,
      story: { slug, versions, corrections: corrects ? [article.id] : [] },
    };
  });
