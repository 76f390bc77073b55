import { publicArticle } from '../stories/public.ts';
import { barred } from '../stories/publishable.ts';
import type { Feed } from './feed.ts';
import type { NewsItem } from './news-item.ts';

/** What readers may see of a list: whatever may not be published now is left out, and so is what is for editors only. */
export const publicItems = ({ items }: Feed, now: Date): NewsItem[] =>
  items
    .filter(({ article }) => barred(article, now) === null)
    .map((item) => ({ ...item, article: publicArticle(item.article) }));
