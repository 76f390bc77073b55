import type { Article } from '../model/article.ts';
import { publicArticle } from '../stories/public.ts';

/** What readers see of an article: its headline, and its paragraphs. For tests of what is kept from them. */
export function shown(article: Article): (string | undefined)[] {
  const { headline, body } = publicArticle(article);
  return [headline?.text, ...body.map(({ text }) => text)];
}
