import type { NewsItem } from '../formats/news-item.ts';
import { publicArticle } from '../stories/public.ts';
import type { StoryView } from './archive.ts';

/**
 * A story on its way into a format for readers: the version that may be shown, without what is for editors only.
 *
 * @param site The public address of the site, without a slash at its end; what has no site has no page.
 * @example toJsonLd(newsItemOf(view, 'https://paper.example'))
 */
export function newsItemOf({ slug, address, entry, versions, corrections }: StoryView, site?: string): NewsItem {
  const page = site === undefined ? {} : { url: site + address };
  return { article: publicArticle(entry.article), ...page, story: { slug, versions, corrections } };
}
