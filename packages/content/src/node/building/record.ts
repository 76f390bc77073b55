import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileDiagnostic } from '../../model/edition.ts';
import type { Pair } from '../../stories/fold/pairs.ts';
import { writeWhole } from '../write-whole.ts';
import type { Held } from './held.ts';
import { openKept, type Place } from './kept.ts';
import type { ReadFile } from './read-file.ts';

/** What the last build knew of a file. */
export interface Recorded extends ReadFile {
  readonly shown: string;
  readonly stamp: string;
  /** What the change note of each piece was found to be, where it has one that was held against a version before it; null where not. */
  readonly held: readonly (Held | null)[];
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
  /** The ids of all versions of the stories that notices have taken back. */
  readonly withdrawn: readonly string[];
  /** What was said of the folder itself. */
  readonly found: readonly FileDiagnostic[];
  readonly files: readonly Recorded[];
  /** Where the entry of each piece of each file lies in the edition; null where it has none there. */
  readonly places: readonly (readonly (Place | null)[])[];
  /** What was looked at side by side. */
  readonly pairs: readonly Pair[];
}

const recordPath = (out: string): string => `${out}.cache`;

/** Files of a record as the lines that they are on the disk: what has not changed is not written out again. */
const lines = new WeakMap<Recorded, string>();

/**
 * The record beside an edition; null where there is none, or where it goes with another edition or another reader.
 *
 * @param remembered The one that this process has saved last, which need not be read again.
 */
export async function loadRecord(out: string, reader: string, remembered: Record | null): Promise<Record | null> {
  try {
    const record = remembered ?? recordIn(await readFile(recordPath(out), 'utf8'));
    if (record.reader !== reader) return null;
    const edition = await openKept(out, record.made.digest);
    await edition?.close();
    if (edition) return record;
    return remembered ? loadRecord(out, reader, null) : null;
  } catch {
    return null;
  }
}

function recordIn(text: string): Record {
  const [head = '', ...rest] = text.split('\n');
  const files = rest.map((line): Recorded => {
    const file = JSON.parse(line);
    lines.set(file, line);
    return file;
  });
  return { ...JSON.parse(head), files };
}

/** Writes the record beside an edition. One that a failing machine spoils is no loss: the next build reads all. */
export function saveRecord(out: string, { files, ...head }: Record): Promise<void> {
  const text = [JSON.stringify(head), ...files.map(lineOf)].join('\n');
  return writeWhole(recordPath(out), text, false);
}

function lineOf(file: Recorded): string {
  const line = lines.get(file) ?? JSON.stringify(file);
  lines.set(file, line);
  return line;
}

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
  for (const name of code) hash.update(name).update(readFileSync(join(root, name)));
  return hash.digest('hex');
}
