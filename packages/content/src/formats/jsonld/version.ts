import type { Version } from '../../model/story.ts';
import { articleTag, storyTag } from '../identifier.ts';
import { instantOf } from '../instant.ts';
import type { NewsItem } from '../news-item.ts';

/** Which version of its story an article is, and the one before it that it was made from. */
export function versionIn({ article, story }: NewsItem) {
  if (!story) return {};
  const at = story.versions.findIndex(({ articleId }) => articleId === article.id);
  const before = story.versions[at - 1];
  return {
    version: story.versions[at]?.number,
    isBasedOn: before && versionOf(before),
    exampleOfWork: { '@type': 'CreativeWork' as const, '@id': storyTag(story.slug) },
  };
}

const versionOf = ({ articleId, number, at }: Version) => ({
  '@type': 'NewsArticle' as const,
  '@id': articleTag(articleId),
  version: number,
  datePublished: at?.includes('T') ? instantOf(at) : at,
});
