import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { receivedIn } from '../../reading/published/received-in.ts';
import { asOf, countsOf } from '../edition-counts.ts';
import { isWhole, outputFile } from '../edition-place.ts';
import { MAX_BYTES } from '../folder/bytes.ts';
import { find, missing } from '../folder/find.ts';
import type { Found } from '../folder/found.ts';
import { isFolder } from '../folder/walk.ts';
import { sweep } from '../write-whole.ts';
import { openKept } from './kept.ts';
import { entriesOf, joined } from './known.ts';
import { isKept, isUnchanged, lookAt } from './look.ts';
import { make } from './make.ts';
import { type PoolOptions, readAll } from './pool.ts';
import { readerVersion } from './reader-version.ts';
import { type BuildRecord, loadRecord, type Made, partsIn, placesIn } from './record.ts';
import { returnedSince } from './returned.ts';
import { save } from './save.ts';
import { sweepParts } from './sweep-parts.ts';
import { writeEdition } from './write-edition.ts';
import { writeParts } from './write-parts.ts';

/** How an edition is built. */
export interface BuildOptions extends Partial<PoolOptions> {
  /** How the folder is called when speaking to people; as it was given, unless said. */
  readonly name?: string;
  /** Whether a folder that gives no story, or is not there, gives an edition without any: most likely something is wrong with it. */
  readonly allowEmpty?: boolean;
  /**
   * Whether copy that neither its name nor what stands beside it dates came in on the day its file was last written, as in a folder
   * that copy is dropped into. Copying such a folder dates it anew.
   */
  readonly byArrival?: boolean;
  /**
   * How long a file must have been left alone before it is read, in milliseconds, since it may still be arriving; 0 unless said. Till
   * then one that has changed is as it was, and one that is new is not there.
   */
  readonly settle?: number;
}

/** What a build did. */
export interface Built extends Made {
  /** How many files of copy there are. */
  readonly files: number;
  /** How many of them had to be read. */
  readonly read: number;
  /** False where nothing was written, since there is no story. */
  readonly written: boolean;
  /** The addresses of stories that were withdrawn in the edition before and are shown again, since nothing withdraws them any more. */
  readonly returned: readonly string[];
}

/**
 * Compiles a folder of copy into an edition, which is written whole or not at all. What was read the last time and has not
 * changed since is not read again; the result is byte for byte what a first build gives.
 *
 * @param folder The folder of copy.
 * @param out The edition. A name that ends in `.json` is one file; any other a folder, in which the edition lies in parts, and what has
 * not changed is not written again either. Beside what names it, at `….json.cache`, stands what the next build need not read.
 * @example await buildEdition('seeds', 'edition.json') // { stories: 1, articles: 1, files: 1, read: 1, written: true, … }
 */
export const buildEdition = (folder: string, out: string, options: BuildOptions = {}): Promise<Built> =>
  createBuilder(folder, out, options)();

/**
 * What builds an edition again and again, one build at a time. It remembers what it has built, and so is faster than
 * `buildEdition`; what it writes is the same.
 *
 * @example const build = createBuilder('seeds', 'edition.json');
 */
export function createBuilder(folder: string, out: string, options: BuildOptions = {}): () => Promise<Built> {
  const { maxBytes = MAX_BYTES, name = folder, byArrival = false, settle = 0 } = options;
  const file = outputFile(out);
  let remembered: BuildRecord | null = null;
  return async function build(): Promise<Built> {
    const { files, diagnostics: found } = (await isFolder(folder))
      ? await find(folder, (under) => under || name)
      : { files: [], diagnostics: missing(name) };
    if (files.length === 0 && !options.allowEmpty) return { ...NOTHING, diagnostics: found };
    await sweep(file);
    // a folder that was moved may be called by another day
    const day = receivedIn(join(resolve(folder), 'copy'));
    const reader = `${await readerVersion()} ${maxBytes} ${isWhole(out) ? 'whole' : 'parts'} ${day}${byArrival ? ' by arrival' : ''}`;
    const before = await loadRecord(file, reader, remembered);
    const looked = lookAt(files, before, settle);
    if (before && isUnchanged(looked, found, before)) {
      remembered = before;
      return { ...madeOf(before), files: looked.length, read: 0, written: true, returned: [] };
    }
    const stale = looked.filter((one) => !isKept(one));
    const fresh = await readAll(
      stale.map(({ file, id }) => ({ file: byArrival ? arrived(file) : file, id })),
      { ...options, maxBytes },
    );
    const kept = before && (await openKept(file, before.made.digest, partsIn(before)));
    // another build has replaced the edition since its record was read
    if (before && !kept) return build();
    try {
      const known = joined(looked, fresh);
      const sources = { kept, fresh: entriesOf(fresh), places: before ? placesIn(before) : new Map() };
      const made = make(known, found, sources, before);
      const { stories, diagnostics } = made.assembled;
      const counts = { files: looked.length, read: fresh.length };
      if (stories.length === 0 && !options.allowEmpty) return { ...NOTHING, ...counts, diagnostics };
      const write = isWhole(out) ? writeEdition : writeParts;
      remembered = await save(file, write, { reader, found, known, sources, ...made });
      if (!isWhole(out)) await sweepParts(file, partsIn(remembered), before && partsIn(before));
      return { ...madeOf(remembered), ...counts, written: true, returned: returnedSince(before, stories) };
    } finally {
      await kept?.close();
    }
  };
}

/** What was made, counted as it is now. */
const madeOf = ({ made, waiting }: BuildRecord): Made => asOf(made, waiting, new Date());

/** With the day that the file system has for the last time it was written, in UTC. */
function arrived(file: Found): Found {
  const day = statSync(file.path, { throwIfNoEntry: false })?.mtime.toISOString().slice(0, 10);
  return day ? { ...file, arrived: day } : file;
}

const NOTHING = {
  digest: '',
  ...countsOf({ stories: [], entries: [] }),
  files: 0,
  read: 0,
  written: false,
  returned: [],
} as const;
