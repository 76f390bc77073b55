import { decoded } from '../http/decoded.ts';

/**
 * The names in a path as a file system may take them: `.` and `..` resolved, no empty ones, letters folded, since some file
 * systems know no case, and without endings, so that `slug.html` lies at `slug`.
 *
 * @param path Percent-encoded, without the query.
 */
export function namesIn(path: string): string[] {
  const names: string[] = [];
  for (const name of decoded(path).split(/[/\\]/)) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(folded(name.replace(/\..*$/s, '')));
  }
  return names;
}

/** The way from one path of the site to another: relative, since the site may be served under any other path. */
export const wayFrom = (path: string, address: string): string =>
  '../'.repeat(Math.max(0, path.split('/').length - 2)) + address.slice(1);

const folded = (name: string): string => name.normalize('NFKC').toUpperCase().toLowerCase();
