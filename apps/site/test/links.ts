import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Built } from './workspace.ts';

/** The values of an attribute, wherever it stands in a page. */
export const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

/** What the server answers itself. */
const api = /^\/(?:v1(?:\/|$)|openapi\.json$)/;

/** Every address on every page that leads to nothing, or to a place that is not on its page. */
export function deadLinks({ dist, pages }: Built, base: string): string[] {
  const ids = new Map([...pages].map(([page, html]) => [page, new Set(attributes(html, 'id'))]));
  const leadsNowhere = (page: string, href: string): boolean => {
    const [address = '', fragment] = href.split('#');
    if (/^https?:/.test(address)) return false;
    if (address !== '' && !address.startsWith(`${base}/`)) return true;
    const path = address === '' ? page : address.slice(base.length);
    if (api.test(path)) return false;
    const file = path.endsWith('/') ? `${path}index.html` : path;
    return !existsSync(join(dist, file)) || (fragment !== undefined && !ids.get(file)?.has(fragment));
  };
  return [...pages].flatMap(([page, html]) =>
    [...new Set(attributes(html, 'href'))].filter((href) => leadsNowhere(page, href)).map((href) => `${page} ${href}`),
  );
}
