import { site } from './settings.ts';

/**
 * An address on the site, under the base that it is built for.
 *
 * @param path From the root of the site: `/undated/pact/`.
 * @example href('/undated/pact/') // /news/undated/pact/, where DATELINE_SITE is https://paper.example/news
 */
export const href = (path: string): string => base + path;

/** The same with the site's public address before it. Of most addresses there is nothing to encode. */
export const absolute = (path: string): string =>
  /^\/[\w/.-]*$/.test(path) && !path.includes('/.') ? site.origin + href(path) : new URL(href(path), site).href;

const base = site.pathname.replace(/\/$/, '');
