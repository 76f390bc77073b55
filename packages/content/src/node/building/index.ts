import { readFile } from 'node:fs/promises';
import { inFile } from '../../diagnostics/in-file.ts';
import { assemble } from '../../edition/assemble.ts';
import type { Article } from '../../model/article.ts';
import type { FileDiagnostic } from '../../model/edition.ts';
import type { Story } from '../../model/story.ts';
import { MAX_BYTES } from '../folder/bytes.ts';
import { duplicatesOf } from '../folder/duplicates.ts';
import { find, missing } from '../folder/find.ts';
import type { Found } from '../folder/found.ts';
import { createIds } from '../folder/ids.ts';
import { inPool } from '../folder/in-pool.ts';
import { isFolder } from '../folder/walk.ts';
import { sweep } from '../write-whole.ts';
import { type PoolOptions, readAll } from './pool.ts';
import type { FreshFile } from './read-file.ts';
import {
  digestIn,
  loadRecord,
  type Made,
  type Record,
  type Recorded,
  readerVersion,
  saveRecord,
  stampOf,
} from './record.ts';
import { writeEdition } from './write-edition.ts';

export interface BuildOptions extends Partial<PoolOptions> {
  /** How the folder is called when speaking to people; as it was given, unless said. */
  readonly name?: string;
  /** Whether a folder that holds no copy, or is not there, gives an edition without any: most likely it is mistyped. */
  readonly allowEmpty?: boolean;
}

/** What a build did. */
export interface Built extends Made {
  /** How many files of copy there are. */
  readonly files: number;
  /** How many of them had to be read. */
  readonly read: number;
  /** False where nothing was written, since there is no copy. */
  readonly written: boolean;
}

/**
 * Compiles a folder of copy into an edition, which is written whole or not at all. What was read the last time and has not
 * changed since is not read again; the result is byte for byte what a first build gives.
 *
 * @param folder The folder of copy.
 * @param out The edition, a file of JSON. Beside it, at `OUT.cache`, stands what the next build need not read.
 * @example await buildEdition('seeds', 'edition.json') // { stories: 1, articles: 1, files: 1, read: 1, written: true, … }
 */
export async function buildEdition(folder: string, out: string, options: BuildOptions = {}): Promise<Built> {
  const { maxBytes = MAX_BYTES, name = folder } = options;
  const { files, diagnostics: found } = (await isFolder(folder))
    ? await find(folder, (under) => under || name)
    : { files: [], diagnostics: missing(name) };
  if (files.length === 0 && !options.allowEmpty) return { ...NOTHING, diagnostics: found };
  await sweep(out);
  const reader = `${await readerVersion()} ${maxBytes}`;
  const before = await loadRecord(out, reader);
  const looked = await lookAt(files, before);
  if (before && isUnchanged(looked, found, before))
    return { ...before.made, files: files.length, read: 0, written: true };

  const stale = looked.filter((one) => !isKept(one));
  const fresh = await readAll(
    stale.map(({ file, id }) => ({ file, id })),
    { ...options, maxBytes },
  );
  const freshBy = new Map(fresh.map((one) => [one.id, one]));
  const read = looked.flatMap(({ file, stamp, id, said, recorded }) => {
    const one = freshBy.get(id) ?? recorded;
    return one ? [{ shown: file.shown, stamp, sameId: said, ...one }] : [];
  });
  const duplicates = duplicatesOf(read);
  const distinct = read.filter((one) => one.piece && !duplicates.has(one));
  const entries = await entriesOf(out, before, fresh);
  // another build has replaced the edition since its record was read
  if (!entries) return buildEdition(folder, out, options);
  const entryOf = (id: string): Uint8Array => entries.get(id) ?? fail(id);
  const assembled = assemble(
    distinct.flatMap(({ piece }) => piece ?? []),
    (id) => copyIn(entryOf(id)),
    [
      ...found,
      ...read.flatMap((one) => [...one.said, ...(duplicates.get(one) ?? [])]),
      ...distinct.flatMap(({ sameId }) => sameId),
    ],
  );
  const { digest, places } = await writeEdition(out, assembled, entryOf);
  const { stories, diagnostics } = assembled;
  const count = (status: Story['status']): number => stories.filter((story) => story.status === status).length;
  const made = {
    digest,
    stories: count('usable'),
    withdrawn: count('canceled'),
    held: count('withheld'),
    articles: assembled.entries.length,
    diagnostics,
  };
  const recorded = read.map(({ shown, stamp, id, digest, said, piece }): Recorded => {
    return { shown, stamp, id, digest, said, piece, at: places.get(id) ?? null };
  });
  await saveRecord(out, { reader, made, found, files: recorded });
  return { ...made, files: files.length, read: fresh.length, written: true };
}

const NOTHING = {
  digest: '',
  stories: 0,
  withdrawn: 0,
  held: 0,
  articles: 0,
  files: 0,
  read: 0,
  written: false,
} as const;

/** A file as it is now, and what was known of it. */
interface Looked {
  readonly file: Found;
  readonly id: string;
  /** What is to be said of its id, which hangs on the other files. */
  readonly said: readonly FileDiagnostic[];
  readonly stamp: string;
  readonly recorded: Recorded | undefined;
}

/** How many files are looked at side by side. */
const AT_ONCE = 64;

async function lookAt(files: readonly Found[], before: Record | null): Promise<Looked[]> {
  const known = new Map(before?.files.map((one) => [one.shown, one]));
  const identify = createIds();
  const stamps = await inPool(files, AT_ONCE, stampOf);
  return files.map((file, i) => {
    const { id, diagnostics } = identify(file.name);
    const recorded = known.get(file.shown);
    return { file, id, said: inFile(file.shown, null, diagnostics), stamp: stamps[i] ?? '', recorded };
  });
}

const isSame = ({ id, stamp, recorded }: Looked): boolean => recorded?.stamp === stamp && recorded.id === id;

const isUnchanged = (looked: readonly Looked[], found: readonly FileDiagnostic[], before: Record): boolean =>
  looked.length === before.files.length &&
  looked.every(isSame) &&
  JSON.stringify(found) === JSON.stringify(before.found);

/** True where a file need not be read again. What has an article that the last edition did not hold must be. */
const isKept = (one: Looked): boolean => isSame(one) && (one.recorded?.at !== null || !one.recorded.piece?.facts);

/** The ends of entries: those just read, and those that lie in the edition before; null where that is another one by now. */
async function entriesOf(
  out: string,
  before: Record | null,
  fresh: readonly FreshFile[],
): Promise<ReadonlyMap<string, Uint8Array> | null> {
  const entries = new Map<string, Uint8Array>();
  const kept = before?.files.some(({ at }) => at) ? await readFile(out) : null;
  if (kept && digestIn(kept) !== before?.made.digest) return null;
  for (const { id, at } of before?.files ?? []) if (kept && at) entries.set(id, kept.subarray(...at));
  for (const { id, entry } of fresh) if (entry) entries.set(id, entry);
  return entries;
}

const decoder = new TextDecoder();

const copyIn = (entry: Uint8Array): { source: string; article: Article } => JSON.parse(`{${decoder.decode(entry)}`);

function fail(id: string): never {
  throw new Error(`There is no entry for ${id}.`);
}
