import { publicArticle } from '../../stories/public.ts';
import { barred } from '../../stories/publishable.ts';
import type { NewsItem } from '../news-item.ts';
import type { Feed } from './feed.ts';

/** What readers may see of a list: whatever may not be published now is left out, and so is what is for editors only. */
export const publicItems = (feed: Feed, now: Date): NewsItem[] => openItems(feed, now).map(publicItem);

/** The items that may be published now, whole. */
export const openItems = ({ items }: Feed, now: Date): NewsItem[] =>
  items.filter(({ article }) => barred(article, now) === null);

/** The item without what is for editors only. */
export const publicItem = (item: NewsItem): NewsItem => ({ ...item, article: publicArticle(item.article) });
