import type { Version } from '../../model/story.ts';
import type { NewsItem } from '../news-item.ts';
import { placeInStory } from '../place-in-story.ts';
import { articleTag, storyTag } from '../values/identifier.ts';
import { instantOf } from '../values/instant.ts';

/** Which version of its story an article is, and the one before it that it was made from. */
export function versionIn(item: NewsItem) {
  const { version, before } = placeInStory(item);
  if (!item.story) return {};
  return {
    version: version?.number,
    isBasedOn: before && versionOf(before),
    exampleOfWork: { '@type': 'CreativeWork' as const, '@id': storyTag(item.story.slug) },
  };
}

const versionOf = ({ articleId, number, at }: Version) => ({
  '@type': 'NewsArticle' as const,
  '@id': articleTag(articleId),
  version: number,
  datePublished: at?.includes('T') ? instantOf(at) : at,
});
