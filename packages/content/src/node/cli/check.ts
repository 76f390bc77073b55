import { github } from '../../diagnostics/print/github.ts';
import { json } from '../../diagnostics/print/json.ts';
import { pretty } from '../../diagnostics/print/pretty.ts';
import { countsOf, type Report } from '../../diagnostics/print/report.ts';
import { sarif } from '../../diagnostics/print/sarif.ts';
import { saidOf } from '../../edition/compile.ts';
import type { CheckFormat } from './check-formats.ts';
import { gather } from './input/gather.ts';
import { readPieces } from './input/read-pieces.ts';
import { type Io, type Status, status, write } from './io.ts';
import { AT_FIRST, printingOn } from './paint.ts';
import { version } from './version.ts';

export interface CheckOptions {
  readonly format: CheckFormat;
  /** Whether warnings fail it too. */
  readonly strict: boolean;
  /** Whether the pretty form shows all, however many. */
  readonly all: boolean;
  readonly maxBytes: number;
}

/** `dateline check`: says what is wrong with the copy. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<Status> {
  const report = await reportOn(paths, options.maxBytes, io);
  await write(io.stdout, print(report, options, io));
  const { error, warning } = countsOf(report.diagnostics);
  return error > 0 || (options.strict && warning > 0) ? status.failed : status.fine;
}

async function reportOn(paths: readonly string[], maxBytes: number, io: Io): Promise<Report> {
  const { pieces, diagnostics, sources, files } = await gather(paths, { maxBytes, distinct: true }, io);
  const said = [...diagnostics, ...pieces.flatMap((piece) => piece.diagnostics)];
  return { diagnostics: saidOf(readPieces(pieces, io), said), sources, files };
}

function print(report: Report, { format, all }: CheckOptions, { stdout, env }: Io): string {
  if (format === 'json') return json(report);
  if (format === 'github') return github(report);
  if (format === 'sarif') return sarif(report, version());
  return pretty(report, { ...printingOn(stdout, env), limit: all ? Number.POSITIVE_INFINITY : AT_FIRST });
}
