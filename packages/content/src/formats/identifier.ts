import type { NewsItem } from './news-item.ts';

/** Whoever tags the identifiers, and since when ([RFC 4151](https://www.rfc-editor.org/rfc/rfc4151#section-2.1)). */
const tagging = 'tag:dateline,2026';

/** Half of a surrogate pair has no place in an address: it is U+FFFD. */
const encoded = (name: string): string => encodeURIComponent(name.toWellFormed());

/**
 * What formats call an article: made from its id and not from its address, so that it stays when the site moves.
 *
 * @example articleTag('pact') // tag:dateline,2026:article:pact
 */
export const articleTag = (id: string): string => `${tagging}:article:${encoded(id)}`;

/**
 * What a news object is called that stays one through its versions: the tag of the story where that is known, else of the
 * article.
 */
export const newsTag = ({ article, story }: NewsItem): string =>
  story ? storyTag(story.slug) : articleTag(article.id);

/** What formats call a story, whichever of its versions they show. */
export const storyTag = (slug: string): string => `${tagging}:story:${encoded(slug)}`;

/** What formats call a person, body or place in an article: one entity has one id in one article. */
export const entityTag = (id: string, entity: string): string => `${articleTag(id)}#${encoded(entity)}`;
