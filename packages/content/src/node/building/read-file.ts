import { hash } from 'node:crypto';
import type { Piece } from '../../edition/assemble.ts';
import { pieceOf, readCopy } from '../../edition/compile.ts';
import type { FileDiagnostic } from '../../model/edition.ts';
import type { Found } from '../folder/found.ts';
import { load } from '../folder/load.ts';
import { comparedBy } from '../folder/load-all.ts';
import { gazetteer } from '../gazetteer.ts';

/** A file of copy to be read, and the id that it has in its folder. */
export interface Job {
  readonly file: Found;
  readonly id: string;
}

/** What a build keeps of a file that it has read. */
export interface ReadFile {
  readonly id: string;
  /** SHA-256 of its bytes and of those beside it; null where there is no copy in it. */
  readonly digest: string | null;
  /** About the file and its bytes, short of reading the copy. */
  readonly said: readonly FileDiagnostic[];
  /** Null where nothing could be read. */
  readonly piece: Piece | null;
}

/** A file just read, with the end of its entry as it stands in an edition, from its digest on, in UTF-8; null where it has no article. */
export interface FreshFile extends ReadFile {
  readonly entry: Uint8Array<ArrayBuffer> | null;
}

/** Reads one file of copy, and what stands beside it. Never throws for what they hold. */
export function readFile({ file, id }: Job, maxBytes: number): FreshFile {
  const loaded = load(file, maxBytes);
  const { text, given, stated, refused, diagnostics: said } = loaded;
  const digest = comparedBy(loaded);
  if (refused || text === null) return { id, digest, said, piece: null, entry: null };
  const copy = readCopy({ id, name: file.name, source: text, given, ...(stated && { stated }) }, gazetteer());
  const { source, article } = copy;
  const entry = article && entryEnd({ digest: hash('sha256', source), source, article });
  return { id, digest, said, piece: pieceOf(copy), entry };
}

const encoder = new TextEncoder();

/** An object's members, without the brace that opens it. */
const entryEnd = (members: object) => encoder.encode(JSON.stringify(members).slice(1));
