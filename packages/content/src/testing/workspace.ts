import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ExampleFile } from '../diagnostics/explanations/explanation.ts';

/** A folder that is there for one test. */
export interface Workspace extends AsyncDisposable {
  readonly path: string;
  /** A path in it. */
  readonly at: (name: string) => string;
}

/**
 * Writes files into a new folder, which goes when the test ends.
 *
 * @example await using folder = await workspace({ 'flood.txt': 'Flood wall holds' })
 */
export async function workspace(files: Readonly<Record<string, ExampleFile | Uint8Array>>): Promise<Workspace> {
  const path = await mkdtemp(join(tmpdir(), 'dateline-'));
  for (const [name, file] of Object.entries(files)) await put(join(path, name), file);
  return {
    path,
    at: (name) => join(path, name),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

async function put(path: string, file: ExampleFile | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (typeof file === 'string' || file instanceof Uint8Array) return writeFile(path, file);
  if ('linkTo' in file) return symlink(file.linkTo, path);
  if ('times' in file) return writeFile(path, file.text.repeat(file.times));
  if ('bytes' in file) return writeFile(path, Uint8Array.from(file.bytes));
  await writeFile(path, '');
  await truncate(path, file.size);
}
