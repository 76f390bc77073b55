import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How many pages a built site has, how large they are together, and how many files there are of any kind. */
export async function pagesIn(dist: string): Promise<{ count: number; bytes: number; files: number }> {
  const all = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const pages = all.filter(({ name }) => name.endsWith('.html'));
  const sizes = await Promise.all(pages.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return { count: pages.length, bytes: sizes.reduce((sum, size) => sum + size, 0), files: all.length };
}
