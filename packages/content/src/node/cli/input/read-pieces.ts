import { type ReadCopy, readCopies } from '../../../edition/compile.ts';
import type { Piece } from '../../folder/load-all.ts';
import { gazetteer } from '../../gazetteer.ts';
import type { Io } from '../io.ts';
import { progressOn } from '../progress.ts';

/** Pieces that are read together: so many that it is faster, and so few that progress shows. */
const TOGETHER = 24;

/** Reads the copy of pieces that have some, each by the name that people know it by, and shows how far it is. */
export function readPieces(pieces: readonly Piece[], io: Pick<Io, 'stderr'>): ReadCopy[] {
  const progress = progressOn(io, 'read');
  const copies = pieces.flatMap(({ copy, shown }) => (copy ? [{ ...copy, name: shown }] : []));
  const read: ReadCopy[] = [];
  for (let from = 0; from < copies.length; from += TOGETHER) {
    for (const one of readCopies(copies.slice(from, from + TOGETHER), gazetteer())) read.push(one);
    progress.show(read.length, copies.length);
  }
  progress.end();
  return read;
}
