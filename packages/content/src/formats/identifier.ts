/** Whoever tags the identifiers, and since when ([RFC 4151](https://www.rfc-editor.org/rfc/rfc4151#section-2.1)). */
const tagging = 'tag:dateline,2026';

/**
 * What formats call an article: made from its id and not from its address, so that it stays when the site moves.
 *
 * @example articleTag('pact') // tag:dateline,2026:article:pact
 */
export const articleTag = (id: string): string => `${tagging}:article:${encodeURIComponent(id)}`;

/** What formats call a story, whichever of its versions they show. */
export const storyTag = (slug: string): string => `${tagging}:story:${encodeURIComponent(slug)}`;
