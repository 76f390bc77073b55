import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Outlet } from '../src/outlets/outlet.ts';

/** How many pictures are drawn at a time. */
const AT_ONCE = 16;

/** After how many files whatever else is under way goes on. */
const BREATH = 50;

/** Writes files under a folder, each at once but for pictures, which are drawn beside the rest; says how many. */
export async function writeAll(outlets: AsyncIterable<Outlet>, dir: URL): Promise<number> {
  let count = 0;
  const drawn = new Set<Promise<void>>();
  for await (const { path, content } of outlets) {
    if (++count % BREATH === 0) await setImmediate();
    if (!(content instanceof Promise)) {
      write(path, content, dir);
      continue;
    }
    const one = content.then((picture) => {
      write(path, picture, dir);
      drawn.delete(one);
    });
    // one that fails stays, and is heard when it is waited for
    one.catch(() => {});
    drawn.add(one);
    if (drawn.size >= AT_ONCE) await Promise.race(drawn);
  }
  await Promise.all(drawn);
  return count;
}

/**
 * Writes a file under a folder, and the folders that it stands in. To hand a small file to a thread takes twice as long as to
 * write it, and most folders are there.
 */
export function write(path: string, content: string | Uint8Array, dir: URL): void {
  const file = join(fileURLToPath(dir), path);
  try {
    writeFileSync(file, content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
