import { readFile } from 'node:fs/promises';
import { editionOf } from '../../../edition/compile.ts';
import type { Article } from '../../../model/article.ts';
import type { Edition, FileDiagnostic } from '../../../model/edition.ts';
import { endOf } from '../../edition-end.ts';
import { editionFile } from '../../edition-place.ts';
import { openEdition } from '../../open-edition.ts';
import { gather } from '../input/gather.ts';
import { readPieces } from '../input/read-pieces.ts';
import type { Io } from '../io.ts';

/** What is to be exported. */
export interface Source {
  readonly edition: Edition;
  /** Every article that was read, also those that the edition keeps no word of. */
  readonly articles: readonly Article[];
  readonly diagnostics: readonly FileDiagnostic[];
  /** Whether some of it could not be read. */
  readonly isUnread: boolean;
  /** The decoded texts, by the name that diagnostics have. */
  readonly sources: ReadonlyMap<string, string>;
  readonly files: number;
  /** Whether it is one file of copy, of which one document is made; a folder, an edition or several paths make many. */
  readonly single: boolean;
}

/**
 * Opens an edition, or reads copy and makes one of it, so that what one file says of another, such as a kill, holds here too.
 *
 * @returns A text where the edition is refused: why.
 */
export async function sourceOf(
  paths: readonly string[],
  maxBytes: number,
  io: Pick<Io, 'stdin' | 'stderr'>,
): Promise<Source | string> {
  const [path = ''] = paths;
  if (paths.length === 1 && (await isEdition(editionFile(path)))) {
    const { edition, refused } = await openEdition(path);
    if (!edition) return refused;
    const articles = edition.entries.map(({ article }) => article);
    return { edition, articles, diagnostics: [], isUnread: false, sources: new Map(), files: 1, single: false };
  }
  const { pieces, diagnostics, sources, files, isOne } = await gather(paths, { maxBytes, distinct: false }, io);
  const copies = readPieces(pieces, io);
  const edition = await editionOf(copies);
  const ofFiles = [...diagnostics, ...pieces.flatMap((piece) => piece.diagnostics)];
  return {
    edition,
    articles: copies.flatMap(({ article }) => article ?? []),
    diagnostics: [...ofFiles, ...edition.diagnostics],
    isUnread: [...ofFiles, ...copies.flatMap((copy) => copy.diagnostics)].some(({ severity }) => severity === 'error'),
    sources,
    files,
    single: isOne,
  };
}

const isEdition = async (path: string): Promise<boolean> =>
  path.endsWith('.json') && endOf(await readFile(path, 'utf8').catch(() => '')) !== null;
