import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { mayCarry } from '../../../formats/from/file-formats.ts';
import type { FileDiagnostic } from '../../../model/edition.ts';
import { type Finds, find, missing } from '../../folder/find.ts';
import { type Found, stemOf } from '../../folder/found.ts';
import { type LoadOptions, loadAll, type Piece } from '../../folder/load-all.ts';
import { isFolder } from '../../folder/walk.ts';
import type { Io } from '../io.ts';
import { STANDARD_INPUT } from './dash.ts';
import { loadStandardInput } from './standard-input.ts';

/** All that some paths lead to. */
export interface Gathered {
  readonly pieces: readonly Piece[];
  /** About paths that lead nowhere, and folders. */
  readonly diagnostics: readonly FileDiagnostic[];
  readonly sources: ReadonlyMap<string, string>;
  readonly files: number;
  /** True for one file that holds no list: of it one document is made. A folder or several paths make many. */
  readonly isOne: boolean;
}

/**
 * Finds and reads what paths lead to: a file is copy whatever its ending, a folder gives the copy under it. Each file once. A single `-`
 * is standard input.
 */
export async function gather(
  paths: readonly string[],
  options: LoadOptions,
  { stdin }: Pick<Io, 'stdin'>,
): Promise<Gathered> {
  const [path = ''] = paths;
  const { diagnostics, ...loaded } = isStandardInput(paths)
    ? { ...(await loadStandardInput(stdin, options.maxBytes)), diagnostics: [] }
    : await loadAt(paths, options);
  const isOne = paths.length === 1 && !loaded.pieces.some(({ isItem }) => isItem) && !(await isFolder(path));
  return { ...loaded, diagnostics, isOne };
}

async function loadAt(paths: readonly string[], options: LoadOptions) {
  const { files, diagnostics } = await findAll(paths);
  return { ...(await loadAll(files, options)), diagnostics };
}

/** The files that paths lead to, each once, short of opening them; and what is wrong with paths and folders. */
export async function findAll(paths: readonly string[]): Promise<Finds> {
  const finds = await Promise.all(paths.map(findAt));
  return {
    files: [...new Map(finds.flatMap((one) => one.files.map((file) => [resolve(file.path), file]))).values()],
    diagnostics: finds.flatMap((one) => one.diagnostics),
  };
}

export const isStandardInput = (paths: readonly string[]): boolean => paths.length === 1 && paths[0] === STANDARD_INPUT;

async function findAt(path: string) {
  const kind = await stat(path).then(
    (stats) => (stats.isDirectory() ? 'folder' : 'file'),
    () => 'nothing',
  );
  if (kind === 'nothing') return { files: [], diagnostics: missing(path) };
  if (kind === 'folder') return find(path, (name) => under(path, name));
  return { files: [await fileAt(path)], diagnostics: [] };
}

/** As a person would write it: `./seeds/` and `a.txt` come to `./seeds/a.txt`, `.` and `a.txt` to `a.txt`. */
function under(path: string, name: string): string {
  const folder = path.replace(/[\\/]+$/, '');
  if (name === '' || folder === '') return path + name;
  return folder === '.' ? name : `${folder}/${name}`;
}

/** A file as copy, with the JSON beside it; for that JSON the copy that it stands beside. */
async function fileAt(path: string): Promise<Found> {
  const copy = `${stemOf(path)}.txt`;
  if (/\.json$/i.test(path) && (await isThere(copy))) return fileAt(copy);
  const beside = `${stemOf(path)}.json`;
  const there = !mayCarry(path) && beside !== path && (await isThere(beside));
  const name = basename(path);
  return { path, name, shown: path, ...(there && { beside: { path: beside, shown: beside } }) };
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
