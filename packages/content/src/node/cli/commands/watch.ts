import type { BuildCommandOptions } from '../build.ts';
import { byArrival } from './by-arrival.ts';
import type { Call } from './call.ts';
import { helpText } from './help-text.ts';
import { jobs, maxBytes, settle } from './numbers.ts';
import { seedsOf } from './paths.ts';

/** Adds `watch` to the program. */
export function addWatch({ program, io, end }: Call): void {
  program
    .command('watch')
    .description('build an edition, and again as copy arrives')
    .argument('[DIR]', 'the folder of copy')
    .requiredOption('-o, --output <path>', 'the edition: one file where the name ends in .json, else a folder of parts')
    .option('--allow-empty', 'write an edition without stories too', false)
    .addOption(byArrival())
    .option('--json', 'tell what was done as JSON, a line each time', false)
    .addOption(jobs())
    .addOption(maxBytes())
    .addOption(settle())
    .addHelpText('after', helpText(HELP))
    .action(async (folder: string | undefined, options: BuildCommandOptions) => {
      const { watch } = await import('../watch.ts');
      const stopped = new AbortController();
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort());
      end(await watch(folder ?? seedsOf(io), options, io, stopped.signal));
    });
}

const HELP = `
A file that is still arriving is left alone until nobody has written to it for two seconds, or what --settle says: what sends
copy in pieces with longer pauses should write it under a name that begins with a full stop, and rename it. A server that serves the edition takes each new one over
without a restart, and builds the site anew. Ctrl-C ends it. For a service, run
node_modules/.bin/node node_modules/.bin/dateline: npx does not hand SIGTERM on.

Examples:
  dateline watch wire/ -o edition.json
  dateline watch wire/ -o edition/
  dateline watch wire/ -o edition.json --by-arrival
  dateline watch wire/ -o edition.json --settle 10000
  dateline watch wire/ -o edition.json --json | jq .articles

Exit status: 0 it was stopped; 1 there is no such folder; 2 a wrong call.`;
