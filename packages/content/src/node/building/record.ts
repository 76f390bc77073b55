import { createHash } from 'node:crypto';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileDiagnostic } from '../../model/edition.ts';
import { endOf, LONGEST_END } from '../edition-end.ts';
import type { Found } from '../folder/found.ts';
import { writeWhole } from '../write-whole.ts';
import type { ReadFile } from './read-file.ts';

/** What the last build knew of a file. */
export interface Recorded extends ReadFile {
  readonly shown: string;
  readonly stamp: string;
  /** Where the end of its entry lies in the edition, in bytes; null where it has none there. */
  readonly at: readonly [number, number] | null;
}

/** What a build made. */
export interface Made {
  /** The edition's digest. */
  readonly digest: string;
  /** How many stories may be shown. */
  readonly stories: number;
  /** How many notices have taken back, and how many they hold back. */
  readonly withdrawn: number;
  readonly held: number;
  /** How many articles are in it. */
  readonly articles: number;
  readonly diagnostics: readonly FileDiagnostic[];
}

/** What a build leaves beside its edition, so that the next one reads only what has changed. */
export interface Record {
  /** What read the files: another reader may read them otherwise. */
  readonly reader: string;
  readonly made: Made;
  /** What was said of the folder itself. */
  readonly found: readonly FileDiagnostic[];
  readonly files: readonly Recorded[];
}

const recordPath = (out: string): string => `${out}.cache`;

/** The record beside an edition; null where there is none, or where it goes with another edition or another reader. */
export async function loadRecord(out: string, reader: string): Promise<Record | null> {
  try {
    const record: Record = JSON.parse(await readFile(recordPath(out), 'utf8'));
    return record.reader === reader && record.made.digest === (await digestAtEnd(out)) ? record : null;
  } catch {
    return null;
  }
}

/** Writes the record beside an edition. */
export const saveRecord = (out: string, record: Record): Promise<void> =>
  writeWhole(recordPath(out), JSON.stringify(record));

/** The digest that the bytes of an edition end on. */
export const digestIn = (edition: Uint8Array): string | undefined =>
  endOf(Buffer.from(edition.subarray(-LONGEST_END)).toString('latin1'))?.digest;

async function digestAtEnd(out: string): Promise<string | undefined> {
  const file = await open(out);
  try {
    const { size } = await file.stat();
    const length = Math.min(size, LONGEST_END);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return digestIn(buffer);
  } finally {
    await file.close();
  }
}

/** Size and time of a file and of what stands beside it: while they stay, the bytes are taken to be the same. */
export async function stampOf({ path, beside }: Found): Promise<string> {
  const stamps = await Promise.all([path, beside?.path].map((one) => (one === undefined ? '' : stampAt(one))));
  return stamps.join(' ');
}

const stampAt = (path: string): Promise<string> =>
  stat(path, { bigint: true }).then(
    ({ size, mtimeNs, ino }) => `${size}:${mtimeNs}:${ino}`,
    () => '-',
  );

let version: Promise<string> | undefined;

/** A digest of the reader's own code, of the versions that it asks for and of what runs it: it changes whenever readings may. */
export function readerVersion(): Promise<string> {
  version ??= digestOfCode(join(import.meta.dirname, '../..'));
  return version;
}

async function digestOfCode(root: string): Promise<string> {
  const names = await readdir(root, { recursive: true });
  const code = names.filter((name) => /(?<!\.test|\.d)\.[jt]s$/.test(name)).sort();
  const hash = createHash('sha256')
    .update(process.version)
    .update(await readFile(join(root, '../package.json')));
  for (const name of code) hash.update(name).update(await readFile(join(root, name)));
  return hash.digest('hex');
}
