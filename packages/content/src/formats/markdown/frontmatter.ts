import { agencyIn } from '../agency-in.ts';
import type { NewsItem } from '../news-item.ts';
import { placeInStory } from '../place-in-story.ts';
import { stated } from '../stated.ts';
import { entitiesIn } from '../values/entities.ts';

/** What is known of an article, by the names that site generators and ninjs have for it. */
export function frontmatterOf(item: NewsItem) {
  const { article, url, story } = item;
  const { byline, dateline, published, status, language, credits } = article;
  const { version, corrects } = placeInStory(item);
  const names = (kind: 'person' | 'organisation' | 'place'): string[] =>
    entitiesIn(article, kind).map(({ full }) => full);
  return stated({
    title: article.headline?.text,
    id: article.id,
    url,
    date: published.value,
    expires: article.expires?.value,
    status: status === 'usable' ? null : status,
    language: language === 'und' ? null : language,
    story: story?.slug,
    version: version?.number,
    corrects: corrects || null,
    genre: article.genre?.value,
    byline: byline?.text,
    authors: byline?.names,
    dateline: dateline?.text,
    places: dateline?.places,
    agency: agencyIn(article),
    credit: article.credit?.text,
    credits: credits.map(({ role, name, place }) => ({ role, name, place })),
    copyright: article.copyright?.text,
    usageTerms: article.usageTerms?.text,
    keyPoints: article.keyPoints.map(({ text }) => text),
    wordCount: article.wordCount,
    mentions: mentioned({ people: names('person'), organisations: names('organisation'), places: names('place') }),
  });
}

/** Null where nobody is named. */
const mentioned = <Lists extends Readonly<Record<string, readonly string[]>>>(lists: Lists): Lists | null =>
  Object.values(lists).some((list) => list.length > 0) ? lists : null;
