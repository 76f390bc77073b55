import type { Feed } from '../formats/feeds/feed.ts';
import type { NewsItem } from '../formats/news-item.ts';
import { publicArticle } from '../stories/public.ts';
import { articleOf } from './article-of.ts';

/** A list of an invented paper. */
export const feedOf = (items: readonly NewsItem[]): Feed => ({
  title: 'The Harbour & Coast',
  description: 'News of the coast',
  home: 'https://paper.example/',
  self: 'https://paper.example/feed',
  language: 'en',
  items,
});

/** A story of one version, as a list has it: what it says is its body, and `published` its day or moment. */
export function newsItem(id: string, headline: string, body: string, published?: string): NewsItem {
  const article = articleOf(`${headline}\n\n${body}`, published === undefined ? { id } : { id, published });
  return {
    article: publicArticle(article),
    url: `https://paper.example/${id}/`,
    story: { slug: id, versions: [{ articleId: id, number: 1, at: article.published.value }], corrections: [] },
  };
}
