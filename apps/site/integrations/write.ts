import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Outlet } from '../src/outlets/outlet.ts';

/** How many pictures are drawn at a time. */
const AT_ONCE = 16;

/** After how many files whatever else is under way goes on. */
const BREATH = 50;

/** Writes a file at its path under a folder, which it makes where it must. */
export type Write = (path: string, content: string | Uint8Array) => void;

/** To hand a small file to a thread takes twice as long as to write it. */
export function createWriter(dir: URL): Write {
  const root = fileURLToPath(dir);
  const made = new Set<string>();
  return (path, content) => {
    const file = join(root, path);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, content);
  };
}

/** Writes files, each at once but for pictures, which are drawn beside the rest; says how many. */
export async function writeAll(outlets: AsyncIterable<Outlet>, write: Write): Promise<number> {
  let count = 0;
  const drawn = new Set<Promise<void>>();
  for await (const { path, content } of outlets) {
    if (++count % BREATH === 0) await setImmediate();
    if (!(content instanceof Promise)) {
      write(path, content);
      continue;
    }
    const one = content.then((picture) => {
      write(path, picture);
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
