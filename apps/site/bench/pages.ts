import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How many pages a built site has, and how large they are together. */
export async function pagesIn(dist: string): Promise<{ count: number; bytes: number }> {
  const names = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.html'));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(dist, name))).size));
  return { count: names.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
