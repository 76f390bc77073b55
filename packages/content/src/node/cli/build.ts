import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileOf } from '../../diagnostics/in-file.ts';
import { pretty } from '../../diagnostics/print/pretty.ts';
import { countsOf, gravest } from '../../diagnostics/print/report.ts';
import { counted } from '../../text/counted.ts';
import { type Built, createBuilder } from '../building/index.ts';
import { saidOfCounts } from '../edition-counts.ts';
import { reasonOf } from '../folder/reason.ts';
import { sourcesOf } from './input/sources.ts';
import { type Io, type Status, status, write } from './io.ts';
import { AT_FIRST, printingOn } from './paint.ts';
import { progressOn } from './progress.ts';

export interface BuildCommandOptions {
  /** The edition to be written. */
  readonly output: string;
  /** Whether errors fail it, kills that find nothing among them, and stories that come back after they were withdrawn. */
  readonly strict: boolean;
  readonly json: boolean;
  readonly maxBytes: number;
  readonly jobs?: number;
  /** Whether a folder that gives no story gives an edition without any. */
  readonly allowEmpty?: boolean;
  /** Whether copy that nothing else dates came in on the day its file was last written. */
  readonly byArrival?: boolean;
  /** How long a file must have been left alone before it is read, in milliseconds. */
  readonly settle?: number;
}

/** `dateline build`: compiles a folder into an edition. Bad files are left out, and said; where no story is left nothing is written. */
export async function build(folder: string, options: BuildCommandOptions, io: Io): Promise<Status> {
  if (await isFile(folder)) {
    await write(io.stderr, `${folder} is a file; an edition is built from a folder.\n`);
    return status.failed;
  }
  const built = await createTellingBuilder(folder, options, io)();
  if (!built) return status.failed;
  const { error } = countsOf(built.diagnostics);
  const isFlawed = error > 0 || built.returned.length > 0;
  return !built.written || (options.strict && isFlawed) ? status.failed : status.fine;
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );

/**
 * What builds, again and again, and says what was made, unless it is the same as before; to people, what is wrong only once for as
 * long as it stays.
 *
 * @returns What was built; null where it could not be written.
 */
export function createTellingBuilder(folder: string, options: BuildCommandOptions, io: Io) {
  const { output, maxBytes, jobs: workers, allowEmpty = false, byArrival = false, settle = 0 } = options;
  const progress = progressOn(io, 'read');
  const build = createBuilder(folder, output, {
    ...{ maxBytes, workers, allowEmpty, byArrival, settle },
    progress: progress.show,
  });
  let last: Built | undefined;
  return async (): Promise<Built | null> => {
    const began = Date.now();
    try {
      const built = await build();
      progress.end();
      if (built.digest !== last?.digest)
        await write(
          io.stdout,
          options.json
            ? `${JSON.stringify({ output, ...built })}\n`
            : await told(folder, built, last, { output, since: began - settle + 1 }, io),
        );
      last = built;
      return built;
    } catch (error) {
      progress.end();
      if (!(error instanceof Error && 'code' in error)) throw error;
      await write(io.stderr, `${output} cannot be written: ${reasonOf(error)}.\n`);
      return null;
    }
  };
}

/**
 * What was wrong, and what was made of the rest, for people.
 *
 * @param since From when on files that were written to are no more what was read.
 * @param before The build before, of which was told already: what still stands as it did is not said again.
 */
async function told(
  folder: string,
  { diagnostics: all, ...built }: Built,
  before: Built | undefined,
  { output, since }: { readonly output: string; readonly since: number },
  io: Io,
): Promise<string> {
  const { files, read, written, returned } = built;
  const known = new Set(before?.diagnostics.map((one) => JSON.stringify(one)));
  const diagnostics = all.filter((one) => !known.has(JSON.stringify(one)));
  // what was written to since is not what was read
  const unchanged = gravest(diagnostics, AT_FIRST).filter(
    ({ file }) => !isWrittenSince(join(folder, fileOf(file)), since),
  );
  const sources = await sourcesOf(unchanged, (name) => join(folder, name));
  const report =
    before && diagnostics.length === 0
      ? ''
      : pretty(
          { diagnostics, sources, files: before ? read : files },
          { ...printingOn(io.stdout, io.env), limit: AT_FIRST },
        );
  if (!written) return `${report}${files > 0 ? NO_STORY : 'Nothing was written.'}\n`;
  return `${report}${saidOfReturned(returned)}${output}: ${saidOfCounts(built)}; ${read} of ${counted(files, 'file')} had to be read.\n`;
}

const isWrittenSince = (path: string, since: number): boolean =>
  (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= since;

const saidOfReturned = (addresses: readonly string[]): string =>
  addresses
    .map((address) => `${address} was withdrawn and is shown again: no file withdraws it any more. ${REMEDY}\n`)
    .join('');

const REMEDY = 'To keep it from readers, put the kill back, or take its copy out too.';

const NO_STORY = 'Nothing was written, since no file gives a story; --allow-empty writes an edition all the same.';
