import { type Archive, newsItemOf } from '@dateline/content/archive';
import type { NewsItem } from '@dateline/content/formats';
import { type Entry, publicArticle } from '@dateline/content/model';

/** A version that may be shown, on its way into a format, with its place in its story. */
export async function newsItemFrom(archive: Archive, entry: Entry, site: string, now: Date): Promise<NewsItem> {
  const { view } = (await archive.story(entry.story, now)) ?? {};
  return view
    ? newsItemOf({ ...view, entry }, site)
    : { article: publicArticle(entry.article), url: site + entry.address };
}
