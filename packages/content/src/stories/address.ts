import type { Article } from '../model/article.ts';
import { slugOf } from '../text/slug.ts';

/** The last part of an article's address: the one given, else from the headline, else from the id. */
export const slugFor = ({ headline, id }: Article, given?: string): string =>
  given ?? (slugOf(headline?.text ?? '') || slugOf(id) || 'untitled');

/**
 * An address on the site: `/2023/03/21/slug/`, or `/undated/slug/`.
 *
 * @param at The day or instant of publication, where it is known.
 * @example addressAt('2023-03-21', 'pact-restored') // /2023/03/21/pact-restored/
 */
export const addressAt = (at: string | null, slug: string): string =>
  `/${at?.slice(0, 10).replaceAll('-', '/') ?? 'undated'}/${slug}/`;
