import { agencyIn } from '../agency-in.ts';
import { bodyHtml } from '../body-html.ts';
import type { FeedFormat } from '../format.ts';
import { keptOfEach } from '../kept-last.ts';
import { feeds } from '../known.ts';
import type { NewsItem } from '../news-item.ts';
import { placeInStory } from '../place-in-story.ts';
import { stated } from '../stated.ts';
import { newsTag } from '../values/identifier.ts';
import { instantOf } from '../values/instant.ts';
import { correctionSaid } from './correction-said.ts';
import type { Feed } from './feed.ts';
import { openItems, publicItem } from './public-items.ts';

/**
 * A list as JSON Feed 1.1. What the standard has no field for stands in `_dateline`, an extension as it provides for.
 *
 * @param feed Whatever may not be published now is left out, and so is what is for editors only.
 * @see https://www.jsonfeed.org/version/1.1/
 * @example toJsonFeed(feed, new Date()).items[0]?.title // Ferry line reopens
 */
export const toJsonFeed = (feed: Feed, now: Date) => feedWith(itemOf, feed, now);

function feedWith(of: typeof itemOf, feed: Feed, now: Date) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    ...stated({
      home_page_url: feed.home,
      feed_url: feed.self,
      description: feed.description,
      language: feed.language === 'und' ? null : feed.language,
    }),
    title: feed.title,
    items: openItems(feed, now).map(of),
  };
}

function itemOf(whole: NewsItem) {
  const item = publicItem(whole);
  const { article, url } = item;
  const { byline, published, language, headline } = article;
  const agency = agencyIn(article);
  const writers = byline?.names.length ? byline.names : agency ? [agency] : [];
  const { version, first, before, corrects } = placeInStory(item);
  return {
    id: newsTag(item),
    ...stated({
      url,
      title: headline && correctionSaid(headline.text, item),
      summary: article.keyPoints.map(({ text }) => text).join('\n'),
      date_published: instantOf(first?.at ?? published.value),
      date_modified: before ? instantOf(published.value) : null,
      authors: writers.map((name) => ({ name })),
      tags: article.genre && [article.genre.value],
      language: language === 'und' ? null : language,
      _dateline: {
        version: version?.number,
        corrects: corrects || null,
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

/** The same for what is but written, which nobody changes. */
const writtenOf = keptOfEach(itemOf);

export const jsonFeed: FeedFormat = {
  ...feeds.jsonfeed,
  write: (feed, now) => `${JSON.stringify(feedWith(writtenOf, feed, now), null, 2)}\n`,
};
