import { Command, CommanderError } from 'commander';
import { addBuild } from './commands/build.ts';
import { addCheck } from './commands/check.ts';
import { addExplain } from './commands/explain.ts';
import { addExport } from './commands/export.ts';
import { helpText } from './commands/help-text.ts';
import { addRead } from './commands/read.ts';
import { addWatch } from './commands/watch.ts';
import { type Io, type Status, status } from './io.ts';
import { version } from './version.ts';

/**
 * Runs the command line.
 *
 * @param args What stands behind the command's name.
 * @returns What the process is to end with.
 */
export async function run(args: readonly string[], io: Io): Promise<Status> {
  let ended: Status = status.fine;
  const program = createProgram(io, (how) => {
    ended = how;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return ended;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? status.fine : status.misused;
    throw error;
  }
}

function createProgram(io: Io, end: (how: Status) => void): Command {
  const program = new Command('dateline')
    .description('Reads raw wire copy into a typed, validated archive.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns || Number(io.env['COLUMNS']) || WIDTH,
      getErrHelpWidth: () => io.stderr.columns || Number(io.env['COLUMNS']) || WIDTH,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .exitOverride()
    .showHelpAfterError(helpOf('dateline'))
    .addHelpText('after', helpText(HELP));
  for (const add of [addCheck, addRead, addExport, addBuild, addWatch, addExplain]) add({ program, io, end });
  for (const command of program.commands) command.showHelpAfterError(helpOf(`dateline ${command.name()}`));
  return program;
}

/** What a log or a file gets, in characters. */
const WIDTH = 80;

const helpOf = (call: string): string => `(${call} --help tells more)`;

const HELP = `
Where no PATH is given, the folder named by DATELINE_SEEDS is read, else seeds.

Examples:
  dateline check                          what is wrong with the copy in seeds
  dateline check wire/ --strict           fail on warnings too
  dateline read flood.txt                 one article as JSON
  dateline read - --ndjson < copy.ndjson  a stream of copy to a stream of articles
  dateline export --to ninjs flood.txt    one article as IPTC ninjs
  dateline build wire/ -o edition.json    an edition, for the API and the site
  dateline watch wire/ -o edition.json    the same, again as copy arrives
  dateline explain no-full-stop           one diagnostic, with an example

Exit status: 0 fine; 1 check found errors, or read or export could not read all; 2 a wrong call.`;
