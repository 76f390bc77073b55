import { isGone } from '@dateline/content';
import type { Archive } from '@dateline/content/edition';

const owned = ['/v1', '/docs', '/mcp', '/openapi.json', '/healthz'];

/** Whether a path is the API's to answer; all others are the site's. */
export const isApiPath = (path: string): boolean => owned.some((own) => path === own || path.startsWith(`${own}/`));

/** How many folders deep an article's page can lie; what is deeper is looked up no further. */
const depth = 8;

/**
 * Whether a path of the site lies at, or under, the page of an article that may not be shown. The page was built earlier, so
 * it may still be there; whoever serves it asks here first.
 *
 * @param path Percent-encoded, without the query.
 * @returns 410 for what was withdrawn, 404 for what is held back, null where nothing bars it.
 */
export async function gate(archive: Archive, path: string, now: Date): Promise<404 | 410 | null> {
  let address = '/';
  for (const part of partsOf(path).slice(0, depth)) {
    address += `${part}/`;
    const found = await archive.at(address, now);
    if (found?.barred) return isGone(found.barred) ? 410 : 404;
  }
  return null;
}

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
