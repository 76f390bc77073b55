import { github } from '../../diagnostics/print/github.ts';
import { json } from '../../diagnostics/print/json.ts';
import { pretty } from '../../diagnostics/print/pretty.ts';
import { countsOf, gravest, type Report } from '../../diagnostics/print/report.ts';
import { sarif } from '../../diagnostics/print/sarif.ts';
import { saidOf } from '../../edition/compile.ts';
import { saidOfFiles } from '../building/said-of-files.ts';
import type { Finds } from '../folder/find.ts';
import type { CheckFormat } from './check-formats.ts';
import { findAll, gather, isStandardInput } from './input/gather.ts';
import { readPieces } from './input/read-pieces.ts';
import { sourcesOf } from './input/sources.ts';
import { type Io, type Status, status, write } from './io.ts';
import { AT_FIRST, printingOn } from './paint.ts';
import { progressOn } from './progress.ts';
import { version } from './version.ts';

export interface CheckOptions {
  readonly format: CheckFormat;
  /** Whether warnings fail it too. */
  readonly strict: boolean;
  /** Whether the pretty form shows all, however many. */
  readonly all: boolean;
  readonly maxBytes: number;
  readonly jobs?: number;
}

/** `dateline check`: says what is wrong with the copy. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<Status> {
  const report = await reportOn(paths, options, io);
  await write(io.stdout, print(report, options, io));
  const { error, warning } = countsOf(report.diagnostics);
  return error > 0 || (options.strict && warning > 0) ? status.failed : status.fine;
}

async function reportOn(paths: readonly string[], options: CheckOptions, io: Io): Promise<Report> {
  return isStandardInput(paths) ? inputReport(paths, options, io) : filesReport(await findAll(paths), options, io);
}

async function inputReport(paths: readonly string[], { maxBytes }: CheckOptions, io: Io): Promise<Report> {
  const { pieces, sources, files } = await gather(paths, { maxBytes, distinct: true }, io);
  return {
    diagnostics: saidOf(
      readPieces(pieces, io),
      pieces.flatMap((piece) => piece.diagnostics),
    ),
    sources,
    files,
  };
}

async function filesReport(finds: Finds, { maxBytes, jobs, format, all }: CheckOptions, io: Io): Promise<Report> {
  const progress = progressOn(io, 'read');
  const diagnostics = await saidOfFiles(finds, { maxBytes, workers: jobs, progress: progress.show });
  progress.end();
  const quoted = format === 'pretty' && !all ? gravest(diagnostics, AT_FIRST) : diagnostics;
  // files are called by their paths
  const sources = format === 'json' ? new Map() : await sourcesOf(quoted, (path) => path);
  return { diagnostics, sources, files: finds.files.length };
}

function print(report: Report, { format, all }: CheckOptions, { stdout, env }: Io): string {
  if (format === 'json') return json(report);
  if (format === 'github') return github(report);
  if (format === 'sarif') return sarif(report, version());
  return pretty(report, { ...printingOn(stdout, env), limit: all ? Number.POSITIVE_INFINITY : AT_FIRST });
}
