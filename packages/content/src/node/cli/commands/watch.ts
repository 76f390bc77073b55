import type { BuildCommandOptions } from '../build.ts';
import { byArrival } from './by-arrival.ts';
import type { Call } from './call.ts';
import { helpText } from './help-text.ts';
import { jobs, maxBytes } from './numbers.ts';
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
    .addHelpText('after', helpText(HELP))
    .action(async (folder: string | undefined, options: BuildCommandOptions) => {
      const { watch } = await import('../watch.ts');
      const stopped = new AbortController();
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort());
      end(await watch(folder ?? seedsOf(io), options, io, stopped.signal));
    });
}

const HELP = `
Copy that is still arriving is left alone until it has settled. A server that serves the edition takes each new one over
without a restart, and builds the site anew. Ctrl-C ends it. For a service, run
node_modules/.bin/node node_modules/.bin/dateline: npx does not hand SIGTERM on.

Examples:
  dateline watch wire/ -o edition.json
  dateline watch wire/ -o edition/
  dateline watch wire/ -o edition.json --by-arrival
  dateline watch wire/ -o edition.json --json | jq .articles

Exit status: 0 it was stopped; 1 there is no such folder; 2 a wrong call.`;
