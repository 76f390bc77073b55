import type { NewsItem } from '../formats/news-item.ts';
import { publicArticle } from '../stories/public.ts';
import type { StoryView } from './archive.ts';

/**
 * A story on its way into a format for readers: the version that may be shown, without what is for editors only.
 *
 * @param site The public address of the site, without a slash at its end.
 * @example toJsonLd(newsItemOf(view, 'https://paper.example'))
 */
export function newsItemOf({ slug, address, entry, versions, corrections }: StoryView, site: string): NewsItem {
  return { article: publicArticle(entry.article), url: site + address, story: { slug, versions, corrections } };
}
