import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './is-running.ts';

/**
 * Writes a file whole or not at all: whoever reads it meanwhile, or after a crash, has the one before. Two writers do not mix; the one
 * that ends last wins.
 *
 * @param path Its folder is made where it is not there.
 * @param write The text, its bytes, or what writes it.
 * @param lasting Whether it must be on the disk, and not only in the system's memory, before it takes the place of the one before.
 * @throws Where it cannot be written; the one before stays.
 * @example await writeWhole('out/pact.md', toMarkdown({ article }))
 */
export async function writeWhole<Result = void>(
  path: string,
  write: string | Uint8Array | ((file: FileHandle) => Promise<Result>),
  lasting = true,
): Promise<Result> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}-${randomUUID()}.tmp`;
  try {
    const file = await open(unfinished, 'w');
    let result: Result;
    try {
      result = typeof write === 'function' ? await write(file) : ((await file.writeFile(write)) as Result);
      if (lasting) await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
    return result;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/**
 * Takes away what writers of a file have left behind that were stopped before they were done.
 *
 * @example await sweep('edition.json')
 */
export async function sweep(path: string): Promise<void> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, pid] = name.startsWith(`${basename(path)}.`) ? (/\.(\d+)-[0-9a-f-]{36}\.tmp$/.exec(name) ?? []) : [];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, name), { force: true });
  }
}
