import type { Archive } from '@dateline/content/archive';
import { refusal } from '../articles/shown.ts';
import { problems } from '../problem/kinds.ts';
import { madeFile, shownFile } from './files.ts';
import { namesIn, wayFrom } from './path.ts';

const owned = ['/v1', '/docs', '/mcp', '/openapi.json', '/healthz'];

/** Whether a path is the API's to answer; all others are the site's. */
export const isApiPath = (path: string): boolean => owned.some((own) => path === own || path.startsWith(`${own}/`));

const unsent = new Set([shownFile, madeFile].flatMap(namesIn));

/** How many folders deep an article's page can lie; what is deeper is looked up no further. */
const depth = 8;

/**
 * What is to be sent in place of a page: 410 for what was withdrawn, 451 for what usage terms bar, 404 for what is held back, or
 * the address it moved to.
 */
export type Gate = 404 | 410 | 451 | { readonly moved: string };

/**
 * What the archive says of a path of the site, whose pages were built earlier: whoever serves them asks here first. All that
 * lies under the page of a story goes with it.
 *
 * @param path Percent-encoded, without the query.
 * @returns Null where nothing stands against sending what is there.
 */
export async function gate(archive: Archive, path: string, now: Date): Promise<Gate | null> {
  const names = namesIn(path);
  if (unsent.has(names.join('/'))) return 404;
  let address = '/';
  for (const [i, name] of names.slice(0, depth).entries()) {
    address += `${name}/`;
    const found = await archive.at(address, now);
    if (found?.barred) return problems[refusal(found.barred)].status;
    const isWhole = i === names.length - 1;
    if (found?.entry && isWhole && found.entry.address !== address)
      return { moved: wayFrom(path, found.entry.address) };
  }
  return null;
}
