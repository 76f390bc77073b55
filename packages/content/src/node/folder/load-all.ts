import { inFile } from '../../diagnostics/in-file.ts';
import type { Copy } from '../../edition/compile.ts';
import type { FileDiagnostic } from '../../model/edition.ts';
import { type Comparable, duplicatesOf } from './duplicates.ts';
import type { Found } from './found.ts';
import { createIds, type Identified } from './ids.ts';
import { type Loaded, load } from './load.ts';

export interface LoadOptions {
  /** In bytes; a larger file is refused unread. 10,000,000 unless said. */
  readonly maxBytes: number;
  /** Whether a file that is the same as another is refused. */
  readonly distinct: boolean;
}

/** One file of copy. */
export interface Piece {
  readonly id: string;
  /** How the file is called when speaking to people. */
  readonly shown: string;
  /** Null where the file is refused; the diagnostics say why. */
  readonly copy: Copy | null;
  readonly diagnostics: readonly FileDiagnostic[];
}

export interface LoadedAll {
  readonly pieces: readonly Piece[];
  /** The decoded texts, by the name that diagnostics have: also of files that were refused. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads files of copy. Their order decides which of two that are alike comes first. */
export function loadAll(files: readonly Found[], { maxBytes, distinct }: LoadOptions): LoadedAll {
  const each = files.map((file) => load(file, maxBytes));
  const comparable = each.map((one) => ({ shown: one.file.shown, digest: comparedBy(one) }));
  const duplicates = duplicatesOf(distinct ? comparable : []);
  const identify = createIds();
  const pieces = each.map((one, i) => {
    const identified = identify(one.file.name);
    const same = duplicates.get(comparable[i] as Comparable);
    return pieceOf(same ? { ...one, refused: true, diagnostics: [...one.diagnostics, ...same] } : one, identified);
  });
  return { pieces, sources: new Map(each.flatMap(({ texts }) => texts)) };
}

/** What tells whether a file is the same as another; null where it is refused anyway. */
export const comparedBy = ({ digest, refused, text }: Loaded): string | null =>
  refused || text === null || text.trim() === '' ? null : digest;

function pieceOf(
  { file, text, given, stated, refused, diagnostics }: Loaded,
  { id, diagnostics: said }: Identified,
): Piece {
  const { shown, name } = file;
  if (refused || text === null) return { id, shown, copy: null, diagnostics };
  const copy = { id, name, source: text, given, ...(stated && { stated }) };
  return { id, shown, copy, diagnostics: [...diagnostics, ...inFile(shown, text, said)] };
}
