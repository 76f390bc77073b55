import { agencyName } from '../agencies/index.ts';
import { bodyHtml } from './body-html.ts';
import type { Feed } from './feed.ts';
import type { FeedFormat } from './format.ts';
import { newsTag } from './identifier.ts';
import { instantOf } from './instant.ts';
import type { NewsItem } from './news-item.ts';
import { stated } from './stated.ts';

/**
 * A list as JSON Feed 1.1. What the standard has no field for stands in `_dateline`, an extension as it provides for.
 *
 * @param feed With public articles (`publicArticle`), since this is for readers.
 * @see https://www.jsonfeed.org/version/1.1/
 * @example toJsonFeed(feed).items[0]?.title // Ferry line reopens
 */
export function toJsonFeed(feed: Feed) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    ...stated({
      home_page_url: feed.home,
      feed_url: feed.self,
      description: feed.description,
      language: feed.language === 'und' ? null : feed.language,
    }),
    title: feed.title,
    items: feed.items.map(itemOf),
  };
}

function itemOf(item: NewsItem) {
  const { article, url, story } = item;
  const { byline, dateline, published, language, source, headline } = article;
  const agency = agencyName(source.agency) ?? dateline?.agency;
  const writers = byline?.names.length ? byline.names : agency ? [agency] : [];
  const version = story?.versions.find(({ articleId }) => articleId === article.id)?.number;
  const first = story?.versions.find(({ number }) => number === 1)?.at;
  const isLater = version !== undefined && version > 1;
  return {
    id: newsTag(item),
    ...stated({
      url,
      title: headline?.text,
      summary: article.keyPoints.map(({ text }) => text).join('\n'),
      date_published: instantOf((isLater ? first : null) ?? published.value),
      date_modified: isLater ? instantOf(published.value) : null,
      authors: writers.map((name) => ({ name })),
      tags: article.genre && [article.genre.value],
      language: language === 'und' ? null : language,
      _dateline: {
        version,
        corrects: story?.corrections.includes(article.id) || null,
        expires: article.expires?.value,
        copyrightNotice: article.copyright?.text,
        usageTerms: article.usageTerms?.text,
        credit: article.credit?.text,
        wordCount: article.wordCount,
      },
    }),
    content_html: bodyHtml(article),
  };
}

export const jsonFeed: FeedFormat = {
  name: 'jsonfeed',
  title: 'JSON Feed 1.1',
  mediaType: 'application/feed+json; charset=utf-8',
  extension: 'json',
  write: (feed) => `${JSON.stringify(toJsonFeed(feed), null, 2)}\n`,
};
