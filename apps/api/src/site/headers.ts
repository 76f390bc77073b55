import { feeds } from '@dateline/content/formats/known';

/** What every page and file of the site carries beside what its page says of itself. */
export const siteHeaders = {
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/** Astro names what is under `_astro` for its content: that never changes. All else is asked for again each time. */
export const siteCaching = (path: string): string =>
  path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate';

/**
 * The type of a feed, by the name that the site gives its file: the ending alone says no more than XML or JSON.
 *
 * @returns Undefined for every other file, whose ending says what it is.
 * @example feedType('/people/ada-brandt/rss.xml') // application/rss+xml; charset=utf-8
 */
export const feedType = (path: string): string | undefined => feedTypes.get(path.slice(path.lastIndexOf('/') + 1));

const feedTypes = new Map<string, string>(Object.values(feeds).map(({ file, mediaType }) => [file, mediaType]));
