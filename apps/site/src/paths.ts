/**
 * An address on the site, under the base that it is built for.
 *
 * @param path From the root of the site: `/undated/pact/`.
 * @example href('/undated/pact/') // /news/undated/pact/, where DATELINE_SITE is https://paper.example/news
 */
export const href = (path: string): string => import.meta.env.BASE_URL.replace(/\/$/, '') + path;
