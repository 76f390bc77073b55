import type { NewsItem } from '../news-item.ts';

/** Whoever tags the identifiers, and since when ([RFC 4151](https://www.rfc-editor.org/rfc/rfc4151#section-2.1)). */
const tagging = 'tag:dateline,2026';

/**
 * A name in an address. Half of a surrogate pair has no place there: it is U+FFFD. What would not stay as it is where
 * addresses are brought into one form ([RFC 3987](https://www.rfc-editor.org/rfc/rfc3987#section-5.3.2.2)), a letter apart
 * from its accent or a percent sign, is escaped by `$`, which stands for nothing else here.
 */
function encoded(name: string): string {
  // most ids are, and there are as many of them as names in all articles
  if (/^[\w.-]*$/.test(name)) return name;
  const escaped = encodeURIComponent(name.toWellFormed());
  return name.includes('%') || name.normalize('NFC') !== name ? escaped.replaceAll('%', '$') : escaped;
}

/**
 * The name that stands in a part of an address, ours or others'; the part itself where it is escaped in no way that holds.
 *
 * @example decoded('person%3Anadia-tressel') // person:nadia-tressel
 */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part.includes('%') ? part : part.replace(/\$(?=[\dA-F]{2})/g, '%'));
  } catch {
    return part;
  }
}

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

/** True for what one of our formats calls an article or a story. */
export const isOurs = (identifier: string): boolean => identifier.startsWith(`${tagging}:`);
