/**
 * An address under the site's base.
 *
 * @param path From the root of the site: `/v1/articles/pact`.
 * @param base The base, with or without its last slash.
 * @example under('/news', '/undated/pact/') // /news/undated/pact/
 */
export const under = (base: string, path: string): string => base.replace(/\/$/, '') + path;

/** An address under the base that this site is built for. */
export const href = (path: string): string => under(import.meta.env.BASE_URL, path);
