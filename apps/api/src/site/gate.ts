import { isGone } from '@dateline/content';
import type { Archive } from '@dateline/content/archive';

const owned = ['/v1', '/docs', '/mcp', '/openapi.json', '/healthz'];

/** Whether a path is the API's to answer; all others are the site's. */
export const isApiPath = (path: string): boolean => owned.some((own) => path === own || path.startsWith(`${own}/`));

/** How many folders deep an article's page can lie; what is deeper is looked up no further. */
const depth = 8;

/** What is to be sent in place of a page: 410 for what was withdrawn, 404 for what is held back, or the address it moved to. */
export type Gate = 404 | 410 | { readonly moved: string };

/**
 * What the archive says of a path of the site, whose pages were built earlier: whoever serves them asks here first. All that
 * lies under the page of a story goes with it.
 *
 * @param path Percent-encoded, without the query.
 * @returns Null where nothing stands against sending what is there.
 */
export async function gate(archive: Archive, path: string, now: Date): Promise<Gate | null> {
  const parts = partsOf(path);
  let address = '/';
  for (const [i, part] of parts.slice(0, depth).entries()) {
    address += `${part}/`;
    const found = await archive.at(address, now);
    if (found?.barred) return isGone(found.barred) ? 410 : 404;
    const isWhole = i === parts.length - 1;
    if (found?.entry && isWhole && found.entry.address !== address) return { moved: from(path, found.entry.address) };
  }
  return null;
}

/** The way from one path of the site to another: relative, since the site may be served under any other path. */
const from = (path: string, address: string): string =>
  '../'.repeat(Math.max(0, path.split('/').length - 2)) + address.slice(1);

/**
 * The names in a path as a file system may take them: `.` and `..` resolved, no empty ones, letters folded, since some file
 * systems know no case, and without endings, so that `slug.html` lies at `slug`.
 */
function partsOf(path: string): string[] {
  const parts: string[] = [];
  for (const part of decoded(path).split(/[/\\]/)) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(folded(part.replace(/\..*$/s, '')));
  }
  return parts;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const folded = (name: string): string => name.normalize('NFKC').toUpperCase().toLowerCase();
