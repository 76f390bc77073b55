import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FileDiagnostic } from '../../model/edition.ts';
import type { Pair } from '../../stories/fold/pairs.ts';
import type { EditionCounts, Waiting } from '../edition-counts.ts';
import type { Part } from '../edition-index.ts';
import { writeWhole } from '../write-whole.ts';
import { openKept, type Place } from './kept.ts';
import { fileIn, lineOf } from './line.ts';
import type { Recorded } from './recorded.ts';

/** What a build made. */
export interface Made extends EditionCounts {
  /** The edition's digest. */
  readonly digest: string;
  readonly diagnostics: readonly FileDiagnostic[];
}

/** Entries that lie in one file. */
export interface Run {
  /** Where the first of them begins, in bytes. */
  readonly start: number;
  /** How many there are. */
  readonly entries: number;
  /** The part that the file is; it is the edition itself where that is one file. */
  readonly part?: Part;
}

/** What a build leaves beside its edition, so that the next one reads only what has changed. */
export interface BuildRecord {
  /** What read the files: another reader may read them otherwise. */
  readonly reader: string;
  /** In its counts, all that is waiting holds itself back. */
  readonly made: Made;
  readonly waiting: readonly Waiting[];
  /** The ids of all versions of the stories that notices have taken back. */
  readonly withdrawn: readonly string[];
  /** What was said of the folder itself. */
  readonly found: readonly FileDiagnostic[];
  readonly files: readonly Recorded[];
  /** The files that its entries lie in, in their order. */
  readonly runs: readonly Run[];
  /** The pieces that have an entry, by their number among those of all files, in the order of the edition. */
  readonly order: readonly number[];
  /** What was looked at side by side. */
  readonly pairs: readonly Pair[];
}

const recordPath = (out: string): string => `${out}.cache`;

/** Files of a record as the lines that they are on the disk: what has not changed is not written out again. */
const lines = new WeakMap<Recorded, Buffer>();

/**
 * The record beside an edition's file; null where there is none, or where it goes with another edition or another reader.
 *
 * @param remembered The one that this process has saved last, which need not be read again.
 */
export async function loadRecord(
  out: string,
  reader: string,
  remembered: BuildRecord | null,
): Promise<BuildRecord | null> {
  try {
    const record = remembered ?? recordIn(await readFile(recordPath(out)));
    if (record.reader !== reader) return null;
    const edition = await openKept(out, record.made.digest, partsIn(record));
    await edition?.close();
    if (edition) return record;
    return remembered ? loadRecord(out, reader, null) : null;
  } catch {
    return null;
  }
}

const LINE = '\n'.charCodeAt(0);

/** The digest of all that follows it, a head, and a line a file. */
function recordIn(bytes: Buffer): BuildRecord {
  const files: Recorded[] = [];
  const begun = bytes.indexOf(LINE) + 1;
  if (bytes.toString('latin1', 0, begun) !== digestLine(bytes.subarray(begun))) throw new Error('It is not whole.');
  const headed = bytes.indexOf(LINE, begun) + 1;
  for (let from = headed, to = 0; from < bytes.length; from = to) {
    to = bytes.indexOf(LINE, from) + 1;
    const line = bytes.subarray(from, to);
    const file = fileIn(line);
    lines.set(file, line);
    files.push(file);
  }
  return { ...JSON.parse(bytes.toString('utf8', begun, headed)), files };
}

/** Writes the record beside an edition. One that a failing machine spoils is no loss: the next build reads all. */
export function saveRecord(out: string, { files, ...head }: BuildRecord): Promise<void> {
  const room = Buffer.alloc(DIGEST_LINE);
  const bytes = Buffer.concat([room, Buffer.from(`${JSON.stringify(head)}\n`), ...files.map(keptLine)]);
  bytes.write(digestLine(bytes.subarray(DIGEST_LINE)));
  return writeWhole(recordPath(out), bytes, false);
}

const digestLine = (bytes: Buffer): string => `${hash('sha256', bytes)}\n`;

/** SHA-256 in hexadecimal, and the end of the line. */
const DIGEST_LINE = 65;

function keptLine(file: Recorded): Buffer {
  const line = lines.get(file) ?? lineOf(file);
  lines.set(file, line);
  return line;
}

/** The parts that an edition has; none where it is one file. */
export const partsIn = ({ runs }: Pick<BuildRecord, 'runs'>): Part[] => runs.flatMap(({ part }) => part ?? []);

/** Where each entry lies in the edition, by the id of its article. */
export function placesIn({ files, order, runs }: BuildRecord): Map<string, Place> {
  const pieces = files.flatMap(({ pieces, placed }) => pieces.map(({ id }, i) => [id, placed[i]] as const));
  const places = new Map<string, Place>();
  let next = 0;
  for (const { start, entries, part } of runs) {
    let from = start;
    for (const end = next + entries; next < end; next++) {
      const [id, entry] = pieces[order[next] ?? -1] ?? [];
      if (id === undefined || !entry) throw new Error('The record does not go with its order.');
      const [bytes, head] = entry;
      places.set(id, part ? [from, from + bytes, head, part] : [from, from + bytes, head]);
      from += bytes + 1;
    }
  }
  return places;
}
