import { complain } from '../complain.ts';
import { indented } from '../indented.ts';
import { gather } from '../input/gather.ts';
import { type Io, type Status, status, write } from '../io.ts';
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
  const { pieces, diagnostics, sources, files, isOne } = await gather(
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
        isOne,
      ),
    );
  const all = [...diagnostics, ...readings.flatMap((reading) => reading.diagnostics)];
  return (await complain({ diagnostics: all, sources, files }, io)) ? status.failed : status.fine;
}

function asJson(articles: readonly object[], one: boolean): string {
  if (!one) return indented(articles);
  return articles[0] ? indented(articles[0]) : '';
}
