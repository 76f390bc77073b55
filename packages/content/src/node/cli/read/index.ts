import { byPlace } from '../../../diagnostics/in-file.ts';
import { pretty } from '../../../diagnostics/print/pretty.ts';
import type { Piece } from '../../folder/load-all.ts';
import { isFolder } from '../../folder/walk.ts';
import { indented } from '../indented.ts';
import { gather } from '../input/gather.ts';
import { type Io, type Status, status, write } from '../io.ts';
import { printingOn } from '../paint.ts';
import { readPiece } from './piece.ts';

export interface ReadCommandOptions {
  /** One reading a line, with its diagnostics, in place of the articles alone. */
  readonly ndjson: boolean;
  readonly maxBytes: number;
}

/**
 * `dateline read`: copy in, articles out. One file gives one article; a folder, several paths, or a file that holds a list an array of them. What could not
 * be read is said on standard error.
 */
export async function readPaths(paths: readonly string[], options: ReadCommandOptions, io: Io): Promise<Status> {
  const { pieces, diagnostics, sources, files } = await gather(
    paths,
    { maxBytes: options.maxBytes, distinct: false },
    io,
  );
  const readings = pieces.map(readPiece);
  if (options.ndjson) for (const reading of readings) await write(io.stdout, `${JSON.stringify(reading)}\n`);
  else
    await write(
      io.stdout,
      asJson(
        readings.flatMap(({ article }) => article ?? []),
        await isOne(paths, pieces),
      ),
    );
  const all = [...diagnostics, ...readings.flatMap((reading) => reading.diagnostics)];
  const errors = byPlace(all.filter(({ severity }) => severity === 'error'));
  if (errors.length === 0) return status.fine;
  const printing = { ...printingOn(io.stderr, io.env), limit: errors.length };
  await write(io.stderr, pretty({ diagnostics: errors, sources, files }, printing));
  return status.failed;
}

/** True for one file that holds no list: of it an article is made, and no array. */
async function isOne(paths: readonly string[], pieces: readonly Piece[]): Promise<boolean> {
  const [path] = paths;
  return paths.length === 1 && path !== undefined && !pieces.some(({ isItem }) => isItem) && !(await isFolder(path));
}

function asJson(articles: readonly object[], one: boolean): string {
  if (!one) return indented(articles);
  return articles[0] ? indented(articles[0]) : '';
}
