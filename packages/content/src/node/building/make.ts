import { type Assembled, assemble, type Piece } from '../../edition/assemble.ts';
import type { Article } from '../../model/article.ts';
import type { FileDiagnostic } from '../../model/edition.ts';
import type { Traits } from '../../stories/fold/traits.ts';
import { duplicatesOf } from '../folder/duplicates.ts';
import { createHold, type Held } from './held.ts';
import type { Known } from './known.ts';
import type { ReadFile } from './read-file.ts';
import type { BuildRecord } from './record.ts';
import { endOf, type Sources } from './write-edition.ts';

/** An edition, and what change notes were found to be in making it. */
export interface Making {
  readonly assembled: Assembled;
  readonly held: ReadonlyMap<string, Held>;
}

/** Makes an edition of what is known of all files. */
export function make(
  known: readonly Known[],
  found: readonly FileDiagnostic[],
  sources: Sources,
  before: BuildRecord | null,
): Making {
  const versionOf = createVersions(known);
  const duplicates = duplicatesOf(known);
  const distinct = known.filter((one) => !duplicates.has(one));
  const pieces = piecesOf(distinct);
  const copyOf = (id: string) => copyIn(endOf(id, sources));
  const { hold, held } = createHold(versionOf, (id) => copyOf(id).article);
  const assembled = assemble(
    pieces,
    copyOf,
    [
      ...found,
      ...known.flatMap((one) => [...one.said, ...(duplicates.get(one) ?? [])]),
      ...distinct.flatMap(({ pieces: { length }, sameId }) => (length > 0 ? sameId : [])),
    ],
    { hold, earlier: before ? { pairs: before.pairs, changed: changedBetween(before, pieces) } : undefined },
  );
  return { assembled, held };
}

/** Gives what tells whether a piece is the same still as when its change note was held, by its id: of a list, which item it is counts too. */
function createVersions(known: readonly Known[]) {
  const places = new Map<string, readonly [file: Known, place: number]>();
  for (const file of known) for (const [place, { id }] of file.pieces.entries()) places.set(id, [file, place]);
  return (id: string): { digest: string | null; held: Held | undefined } | undefined => {
    const [file, place = 0] = places.get(id) ?? [];
    return file && { digest: file.digest && `${file.digest} ${id}`, held: file.held[place] ?? undefined };
  };
}

const piecesOf = (files: readonly ReadFile[]): Piece[] => files.flatMap(({ pieces }) => pieces);

/** What has come, changed or gone since a build, as it was and as it is. */
function changedBetween({ files }: BuildRecord, now: readonly Piece[]): Traits[] {
  const duplicates = duplicatesOf(files);
  const before = piecesOf(files.filter((one) => !duplicates.has(one)));
  const [past, present] = [new Set(before), new Set(now)];
  const changed = [...before.filter((piece) => !present.has(piece)), ...now.filter((piece) => !past.has(piece))];
  return changed.flatMap(({ facts }) => facts?.traits ?? []);
}

const decoder = new TextDecoder();

const copyIn = (entry: Uint8Array): { source: string; article: Article } => JSON.parse(`{${decoder.decode(entry)}`);
