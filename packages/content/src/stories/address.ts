import type { Article } from '../model/article.ts';
import { slugOf } from '../text/slug.ts';

/** The last part of an article's address: the one given, else from the headline, else from the id. */
export const slugFor = (article: Article, given?: string): string =>
  given ?? (slugOf(article.headline?.text ?? '') || slugOf(article.id) || 'untitled');

/**
 * Where an article would stand on the site by itself.
 *
 * @param slug The last part, where one is given; else the headline's, else the id's.
 * @example addressOf(article) // /2023/03/21/s-korea-fully-restores-bilateral-military-information-sharing-pact-with-japan/
 */
export function addressOf(article: Article, slug?: string): string {
  const day = article.published.value?.slice(0, 10).replaceAll('-', '/') ?? 'undated';
  return `/${day}/${slugFor(article, slug)}/`;
}
