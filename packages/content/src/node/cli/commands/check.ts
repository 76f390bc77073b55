import { Option } from 'commander';
import type { CheckOptions } from '../check.ts';
import { checkFormats } from '../check-formats.ts';
import type { Call } from './call.ts';
import { helpText } from './help-text.ts';
import { jobs, maxBytes } from './numbers.ts';
import { pathsOf } from './paths.ts';

/** Adds `check` to the program. */
export function addCheck(call: Call): void {
  const { program, io, end } = call;
  program
    .command('check')
    .description('say what is wrong with the copy')
    .argument('[PATH...]', 'files, and folders of copy; - for standard input')
    .addOption(new Option('--format <format>', 'how to say it').choices(checkFormats).default('pretty'))
    .option('--strict', 'fail on warnings too', false)
    .option('--all', 'show all problems, however many', false)
    .addOption(jobs())
    .addOption(maxBytes())
    .addHelpText('after', helpText(HELP))
    .action(async (paths: string[], options: CheckOptions) => {
      const { check } = await import('../check.ts');
      end(await check(pathsOf(call, paths), options, io));
    });
}

const HELP = `
Examples:
  dateline check wire/ag.txt wire/ak.txt
  curl -s https://paper.example/rss.xml | dateline check -
  dateline check --format json | jq '.counts'
  dateline check --format github          annotations in GitHub Actions
  dateline check --format sarif > dateline.sarif

A kill or a hold that finds nothing which it means is an error, since what should be gone may be shown; alone, with no other copy
beside it, it is none.

Exit status: 0 no errors; 1 errors, with --strict warnings too; 2 a wrong call.`;
