import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Copy } from '../edition/compile.ts';
import { slugOf } from '../text/slug.ts';

/** The copy in a folder: every `.txt` file under it, decoded, by path. */
export async function readFolder(folder: string): Promise<Copy[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(
    names.map(async (name) => ({
      id: slugOf(name.slice(0, -'.txt'.length)),
      name,
      source: await readFile(join(folder, name), 'utf8'),
    })),
  );
}
