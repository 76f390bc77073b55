import type { Article } from '../model/article.ts';
import { slugOf } from '../text/slug.ts';

/**
 * Where an article stands on the site.
 *
 * @param slug The last part, where one is given; else the headline's, else the id's.
 * @example addressOf(article) // /2023/03/21/s-korea-fully-restores-bilateral-military-information-sharing-pact-with-japan/
 */
export function addressOf(article: Article, slug?: string): string {
  const day = article.published.value?.slice(0, 10).replaceAll('-', '/') ?? 'undated';
  return `/${day}/${slug ?? (slugOf(article.headline?.text ?? '') || slugOf(article.id) || 'untitled')}/`;
}
