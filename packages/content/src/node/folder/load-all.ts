import { inFile } from '../../diagnostics/in-file.ts';
import type { Copy } from '../../edition/compile.ts';
import type { FileDiagnostic } from '../../model/edition.ts';
import { type Comparable, duplicatesOf } from './duplicates.ts';
import type { Found } from './found.ts';
import { createIds, type Identified } from './ids.ts';
import { idOfItem, itemIn } from './items.ts';
import { type Loaded, load } from './load.ts';

export interface LoadOptions {
  /** In bytes; a larger file is refused unread. 10,000,000 unless said. */
  readonly maxBytes: number;
  /** Whether a file that is the same as another is refused. */
  readonly distinct: boolean;
}

/** One piece of copy, or a file that gives none. */
export interface Piece {
  readonly id: string;
  /** How the file, and in it the item, is called when speaking to people. */
  readonly shown: string;
  /** Null where the file is refused; the diagnostics say why. */
  readonly copy: Copy | null;
  readonly diagnostics: readonly FileDiagnostic[];
  /** True for an item of a file that may hold several. */
  readonly isItem: boolean;
}

export interface LoadedAll {
  readonly pieces: readonly Piece[];
  /** The decoded texts, by the name that diagnostics have: also of files that were refused. */
  readonly sources: ReadonlyMap<string, string>;
  readonly files: number;
}

/** Reads files of copy. Their order decides which of two that are alike comes first. */
export async function loadAll(files: readonly Found[], { maxBytes, distinct }: LoadOptions): Promise<LoadedAll> {
  const each = await Promise.all(files.map((file) => load(file, maxBytes)));
  const comparable = each.map((one) => ({ shown: one.file.shown, digest: comparedBy(one) }));
  const duplicates = duplicatesOf(distinct ? comparable : []);
  const identify = createIds();
  const pieces = each.flatMap((one, i) => {
    const identified = identify(one.file.name);
    const same = duplicates.get(comparable[i] as Comparable);
    return piecesOf(same ? { ...one, refused: true, diagnostics: [...one.diagnostics, ...same] } : one, identified);
  });
  return { pieces, sources: new Map(each.flatMap(({ texts }) => texts)), files: files.length };
}

/** What tells whether a file is the same as another; null where it is refused anyway. */
export const comparedBy = ({ digest, refused, items }: Loaded): string | null =>
  refused || items.every(({ text }) => text.trim() === '') ? null : digest;

/** The pieces of copy in a file, each with its id. */
export function piecesOf(
  { file, items, given, refused, diagnostics }: Loaded,
  { id, diagnostics: said }: Identified,
): Piece[] {
  const { shown, name } = file;
  if (refused || items.length === 0) return [{ id, shown, copy: null, diagnostics, isItem: false }];
  return items.map(({ name: item, text, stated }, i): Piece => {
    const copy = { id: idOfItem(id, item), name: itemIn(name, item), source: text, given, ...(stated && { stated }) };
    return {
      id: copy.id,
      shown: itemIn(shown, item),
      copy,
      // what concerns the whole file is said once
      diagnostics: i === 0 ? [...diagnostics, ...inFile(shown, text, said)] : [],
      isItem: item !== null,
    };
  });
}
