import type { Feed } from '../../../formats/feeds/feed.ts';
import type { FeedFormat } from '../../../formats/format.ts';
import type { NewsItem } from '../../../formats/news-item.ts';

/** A list on its way out of the command line, which knows of the site its address only. */
export function feedOf(items: readonly NewsItem[], { file }: FeedFormat, site: string, title?: string): Feed {
  const languages = new Set(items.map(({ article }) => article.language));
  const [language = 'en'] = languages;
  const called = title ?? new URL(site).host;
  return {
    title: called,
    description: `News from ${called}`,
    home: `${site}/`,
    self: `${site}/${file}`,
    language: languages.size > 1 ? 'und' : language,
    items,
  };
}
