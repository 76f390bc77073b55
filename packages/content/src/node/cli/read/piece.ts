import { inFile } from '../../../diagnostics/in-file.ts';
import { readCopy } from '../../../edition/compile.ts';
import type { Article } from '../../../model/article.ts';
import type { FileDiagnostic } from '../../../model/edition.ts';
import type { Piece } from '../../folder/load-all.ts';
import { gazetteer } from '../../gazetteer.ts';

/** A file of copy with all that is to be said of it: of the file, of its bytes and of the copy. */
export interface ReadPiece {
  readonly id: string;
  readonly article: Article | null;
  readonly diagnostics: readonly FileDiagnostic[];
}

/** Reads the copy of a file, unless the file is refused. */
export function readPiece({ id, shown, copy, diagnostics }: Piece): ReadPiece {
  if (!copy) return { id, article: null, diagnostics };
  const reading = readCopy(copy, gazetteer());
  return {
    id,
    article: reading.article,
    diagnostics: [...diagnostics, ...inFile(shown, copy.source, reading.diagnostics)],
  };
}
