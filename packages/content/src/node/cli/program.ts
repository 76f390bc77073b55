import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { MAX_BYTES } from '../folder/bytes.ts';
import type { BuildCommandOptions } from './build.ts';
import { type CheckOptions, formats } from './check.ts';
import { addExport } from './export/command.ts';
import { type Io, type Status, status } from './io.ts';
import type { ReadCommandOptions } from './read.ts';
import { STANDARD_INPUT } from './standard-input.ts';
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
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .exitOverride()
    .showHelpAfterError('(dateline --help tells more)')
    .addHelpText(
      'after',
      `
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

Exit status: 0 fine; 1 check found errors, or read or export could not read all; 2 a wrong call.`,
    );
  program
    .command('check')
    .description('say what is wrong with the copy')
    .argument('[PATH...]', 'files, and folders of copy; - for standard input')
    .addOption(new Option('--format <format>', 'how to say it').choices(formats).default('pretty'))
    .option('--strict', 'fail on warnings too', false)
    .option('--all', 'show all problems, however many', false)
    .addOption(maxBytes())
    .addHelpText(
      'after',
      `
Examples:
  dateline check wire/ag.txt wire/ak.txt
  curl -s https://paper.example/rss.xml | dateline check -
  dateline check --format json | jq '.counts'
  dateline check --format github          annotations in GitHub Actions
  dateline check --format sarif > dateline.sarif

Exit status: 0 no errors; 1 errors, with --strict warnings too; 2 a wrong call.`,
    )
    .action(async (paths: string[], options: CheckOptions) => {
      alone(program, paths);
      const { check } = await import('./check.ts');
      end(await check(orSeeds(paths, io), options, io));
    });
  program
    .command('read')
    .description('turn copy into articles, as JSON')
    .argument('[PATH...]', 'files, and folders of copy; - for standard input')
    .option('--ndjson', 'one reading a line: {"id","article","diagnostics"}', false)
    .addOption(maxBytes())
    .addHelpText(
      'after',
      `
Copy is plain text, or comes in a news format: ninjs, NewsML-G2, NITF, RSS, Atom, JSON Feed, JSON-LD, HTML, Markdown, ANPA 1312.

One file gives one article; a folder, several files, or a file that holds a list (a feed, a news message) an array of articles. With
--ndjson each piece of copy gives a line, {"id","article","diagnostics"}; with - each line of standard input,
{"id","text","published"?}, is answered in order, also where it cannot be read.

Examples:
  dateline read flood.txt | jq .headline.text
  dateline read wire/ --ndjson | jq -c 'select(.article == null) | .diagnostics'
  cat flood.txt | dateline read -
  curl -s https://paper.example/rss.xml | dateline read - | jq '.[].headline.text'
  dateline read - --ndjson < copy.ndjson > articles.ndjson

Exit status: 0 all was read; 1 some could not be; 2 a wrong call. With - and --ndjson it is 0 for any lines: each answer says what became of its own.`,
    )
    .action(async (paths: string[], options: ReadCommandOptions) => {
      alone(program, paths);
      if (options.ndjson && paths.includes(STANDARD_INPUT)) {
        const { readStream } = await import('./read-stream.ts');
        return end(await readStream(options, io));
      }
      const { readPaths } = await import('./read.ts');
      end(await readPaths(orSeeds(paths, io), options, io));
    });
  addExport(program, io, {
    maxBytes: maxBytes(),
    pathsOr: (paths) => {
      alone(program, paths);
      return orSeeds(paths, io);
    },
    end,
  });
  program
    .command('build')
    .description('compile a folder of copy into an edition')
    .argument('[DIR]', 'the folder of copy')
    .requiredOption('-o, --output <file>', 'the edition, a file of JSON')
    .option('--strict', 'fail where files had to be left out, or a withdrawn story comes back', false)
    .option('--allow-empty', 'write an edition without stories too', false)
    .option('--json', 'tell what was done as JSON', false)
    .addOption(jobs())
    .addOption(maxBytes())
    .addHelpText(
      'after',
      `
The edition is written whole or not at all. Beside it stands a file of the same name and .cache: with it, the next build
reads only what has changed. Bad files are left out; where none gives a story, the edition before stays.

The edition follows the folder: a kill holds while its file is there. Where it goes and the copy stays, the story is shown
again, and that is said.

Examples:
  dateline build wire/ -o edition.json
  dateline build wire/ -o edition.json --json | jq .articles

Exit status: 0 an edition was written; 1 none was, or with --strict files were left out or a withdrawn story came back; 2 a
wrong call.`,
    )
    .action(async (folder: string | undefined, options: BuildCommandOptions) => {
      const { build } = await import('./build.ts');
      end(await build(folder ?? seeds(io), options, io));
    });
  program
    .command('watch')
    .description('build an edition, and again as copy arrives')
    .argument('[DIR]', 'the folder of copy')
    .requiredOption('-o, --output <file>', 'the edition, a file of JSON')
    .option('--allow-empty', 'write an edition without stories too', false)
    .option('--json', 'tell what was done as JSON, a line each time', false)
    .addOption(jobs())
    .addOption(maxBytes())
    .addHelpText(
      'after',
      `
Copy that is still arriving is left alone until it has settled. A server that serves the edition takes each new one over
without a restart, and builds the site anew. Ctrl-C ends it. For a service, run node_modules/.bin/dateline: npx does not hand
SIGTERM on.

Examples:
  dateline watch wire/ -o edition.json
  dateline watch wire/ -o edition.json --json | jq .articles

Exit status: 0 it was stopped; 1 there is no such folder; 2 a wrong call.`,
    )
    .action(async (folder: string | undefined, options: BuildCommandOptions) => {
      const { watch } = await import('./watch.ts');
      const stopped = new AbortController();
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort());
      end(await watch(folder ?? seeds(io), options, io, stopped.signal));
    });
  program
    .command('explain')
    .description('explain a diagnostic, with an example')
    .argument('[CODE]', 'as check prints it; without one, all codes are listed')
    .addHelpText('after', '\nExample:\n  dateline explain no-full-stop')
    .action(async (code: string | undefined) => {
      const { explain } = await import('./explain.ts');
      end(await explain(code, io));
    });
  return program;
}

/** Standard input is all that is read, or nothing of it is. */
function alone(program: Command, paths: readonly string[]): void {
  if (paths.length > 1 && paths.includes(STANDARD_INPUT))
    program.error('error: - stands alone, without other paths', { exitCode: status.misused });
}

const seeds = ({ env }: Io): string => env['DATELINE_SEEDS'] || 'seeds';

const orSeeds = (paths: readonly string[], io: Io): readonly string[] => (paths.length > 0 ? paths : [seeds(io)]);

const jobs = () => new Option('--jobs <number>', 'how many processors to use').argParser(wholeNumber);

const maxBytes = () =>
  new Option('--max-bytes <number>', 'refuse a file that is larger').default(MAX_BYTES).argParser(wholeNumber);

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number <= 0) throw new InvalidArgumentError('It is not a whole number above 0.');
  return number;
}
