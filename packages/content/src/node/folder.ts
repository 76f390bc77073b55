import type { Copy } from '../edition/compile.ts';
import type { Edition, FileDiagnostic } from '../model/edition.ts';
import { buildEdition } from './building/index.ts';
import { MAX_BYTES } from './folder/bytes.ts';
import { find, missing } from './folder/find.ts';
import { loadAll } from './folder/load-all.ts';
import { isFolder } from './folder/walk.ts';
import { readEdition } from './read-edition.ts';

/** How a folder of copy is read. */
export interface FolderOptions {
  /** In bytes; a larger file is refused, unread. 10,000,000 unless said. */
  readonly maxBytes?: number;
  /** How the folder is called when speaking to people; as it was given, unless said. */
  readonly name?: string;
}

/** How a folder of copy is read, and where the edition is kept. */
export interface CompileOptions extends FolderOptions {
  /**
   * Where the edition is kept from one time to the next, a file of JSON or a folder of parts, so that only copy that has changed is read. It is written
   * whenever it is not that of the folder of copy, and may be given to a server.
   */
  readonly kept?: string | undefined;
}

/** What a folder of copy holds. */
export interface Folder {
  /** What can be read, by name; ids are distinct. */
  readonly copies: readonly Copy[];
  /** All that is wrong with the folder and its files, short of reading the copy. */
  readonly diagnostics: readonly FileDiagnostic[];
  /** Every decoded text, by the name that diagnostics have: of refused files and of the JSON beside copy too. */
  readonly sources: ReadonlyMap<string, string>;
  /** How many files of copy there are, the bad ones included. */
  readonly files: number;
}

/**
 * Reads a folder of copy: every `.txt` file in it and in the folders under it, with the `.json` beside it. Links are followed, what is
 * hidden is passed over. What is wrong comes back as diagnostics, all of it at once: nothing is thrown for what a folder holds, nor
 * for one that is not there.
 *
 * @example const { copies, diagnostics } = await readFolder('seeds')
 */
export async function readFolder(folder: string, options: FolderOptions = {}): Promise<Folder> {
  const { maxBytes = MAX_BYTES, name = folder } = options;
  if (!(await isFolder(folder))) return { copies: [], diagnostics: missing(name), sources: new Map(), files: 0 };
  const { files, diagnostics } = await find(folder, (under) => under || name);
  const loaded = await loadAll(files, { maxBytes, distinct: true });
  return {
    copies: loaded.pieces.flatMap(({ copy }) => copy ?? []),
    diagnostics: [...diagnostics, ...loaded.pieces.flatMap((piece) => piece.diagnostics)],
    sources: loaded.sources,
    files: loaded.files,
  };
}

/**
 * Compiles a folder of copy. What is wrong with its files stands among the edition's diagnostics; the good ones are in it all the same.
 *
 * @example await compileFolder('seeds', { kept: 'edition.json' })
 */
export async function compileFolder(folder: string, { kept, ...options }: CompileOptions = {}): Promise<Edition> {
  if (kept !== undefined) {
    await buildEdition(folder, kept, { ...options, allowEmpty: true });
    return readEdition(kept);
  }
  // the reader takes longer to load than all else, and is not needed where the edition is kept
  const [{ compile }, { gazetteer }] = await Promise.all([import('../edition/compile.ts'), import('./gazetteer.ts')]);
  const { copies, diagnostics } = await readFolder(folder, options);
  return compile(copies, diagnostics, gazetteer());
}
