/**
 * An address on the site, under the base that it is built for.
 *
 * @param path From the root of the site: `/undated/pact/`.
 * @example href('/undated/pact/') // /news/undated/pact/, where DATELINE_SITE is https://paper.example/news
 */
export const href = (path: string): string => base + path;

/** The same with the site's public address before it. */
export const absolute = (path: string): string => new URL(href(path), import.meta.env.SITE).href;

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
