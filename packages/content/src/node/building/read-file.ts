import { hash } from 'node:crypto';
import type { Piece } from '../../edition/assemble.ts';
import { type Copy, pieceOf, type ReadCopy, readCopies } from '../../edition/compile.ts';
import type { FileDiagnostic } from '../../model/edition.ts';
import type { Found } from '../folder/found.ts';
import { idOfItem, itemIn } from '../folder/items.ts';
import { type Loaded, load } from '../folder/load.ts';
import { comparedBy } from '../folder/load-all.ts';
import { gazetteer } from '../gazetteer.ts';
import { stampOf } from './stamp.ts';

/** A file of copy to be read, and the id that it has in its folder. */
export interface Job {
  readonly file: Found;
  readonly id: string;
}

/** What a build keeps of a file that it has read. */
export interface ReadFile {
  /** Of its article; of a list, what the ids of its items begin with. */
  readonly id: string;
  /** SHA-256 of its bytes and of those beside it; null where there is no copy in it. */
  readonly digest: string | null;
  /** About the file and its bytes, short of reading the copy. */
  readonly said: readonly FileDiagnostic[];
  /** The copy in it: several pieces of a list, and none where nothing could be read. */
  readonly pieces: readonly Piece[];
}

/**
 * A file just read, with the end of the entry of each piece as it stands in an edition, from its digest on, in UTF-8; null where it has
 * no article.
 */
export interface FreshFile extends ReadFile {
  /** What it and what stands beside it were before they were read: where they change meanwhile, they are read again the next time. */
  readonly stamp: string;
  readonly entries: readonly (Uint8Array<ArrayBuffer> | null)[];
}

/** Reads files of copy, and what stands beside them, in their order. Never throws for what they hold. */
export async function readFiles(jobs: readonly Job[], maxBytes: number): Promise<FreshFile[]> {
  const loaded = await Promise.all(
    jobs.map(async (job) => ({ job, stamp: stampOf(job.file), ...(await load(job.file, maxBytes)) })),
  );
  const copies = loaded.map(copiesIn);
  const read = readCopies(copies.flat(), gazetteer());
  let next = 0;
  return loaded.map((one, i) => {
    const first = next;
    next += copies[i]?.length ?? 0;
    return freshOf(one, read.slice(first, next));
  });
}

interface LoadedJob extends Loaded {
  readonly job: Job;
  readonly stamp: string;
}

/** The copy in a file: several pieces of a list, and none where the file is refused. */
const copiesIn = ({ job: { file, id }, items, given, refused }: LoadedJob): Copy[] =>
  refused
    ? []
    : items.map(({ name, text: source, stated }) => ({
        ...{ id: idOfItem(id, name), name: itemIn(file.shown, name), source, given },
        ...(stated && { stated }),
      }));

function freshOf(loaded: LoadedJob, read: readonly ReadCopy[]): FreshFile {
  return {
    ...{ id: loaded.job.id, stamp: loaded.stamp, digest: comparedBy(loaded), said: loaded.diagnostics },
    pieces: read.map(pieceOf),
    entries: read.map(
      ({ source, article }) => article && entryEnd({ digest: hash('sha256', source), source, article }),
    ),
  };
}

const encoder = new TextEncoder();

/** An object's members, without the brace that opens it. */
const entryEnd = (members: object) => encoder.encode(JSON.stringify(members).slice(1));
