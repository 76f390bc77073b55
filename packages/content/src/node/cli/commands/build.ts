import type { BuildCommandOptions } from '../build.ts';
import { byArrival } from './by-arrival.ts';
import type { Call } from './call.ts';
import { helpText } from './help-text.ts';
import { jobs, maxBytes } from './numbers.ts';
import { seedsOf } from './paths.ts';

/** Adds `build` to the program. */
export function addBuild({ program, io, end }: Call): void {
  program
    .command('build')
    .description('compile a folder of copy into an edition')
    .argument('[DIR]', 'the folder of copy')
    .requiredOption('-o, --output <path>', 'the edition: one file where the name ends in .json, else a folder of parts')
    .option(
      '--strict',
      'fail where files had to be left out, a kill finds nothing, or a withdrawn story comes back',
      false,
    )
    .option('--allow-empty', 'write an edition without stories too', false)
    .addOption(byArrival())
    .option('--json', 'tell what was done as JSON', false)
    .addOption(jobs())
    .addOption(maxBytes())
    .addHelpText('after', helpText(HELP))
    .action(async (folder: string | undefined, options: BuildCommandOptions) => {
      const { build } = await import('../build.ts');
      end(await build(folder ?? seedsOf(io), options, io));
    });
}

const HELP = `
The edition is written whole or not at all. Beside it stands a file of the same name and .cache: with it, the next build
reads only what has changed. A folder of parts is for thousands of files: of it, only what has changed is written too; a
server takes either. Bad files are left out; where none gives a story, the edition before stays.

The edition follows the folder: a kill holds while its file is there. Where it goes and the copy stays, the story is shown
again, and that is said.

Examples:
  dateline build wire/ -o edition.json
  dateline build wire/ -o edition.json --json | jq .articles
  dateline build wire/ -o edition/

Exit status: 0 an edition was written; 1 none was, or with --strict files were left out, a kill or a hold found nothing that it
means, or a withdrawn story came back; 2 a wrong call.`;
