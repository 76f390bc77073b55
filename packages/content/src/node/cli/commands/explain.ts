import type { ExplainOptions } from '../explain.ts';
import type { Call } from './call.ts';
import { helpText } from './help-text.ts';

/** Adds `explain` to the program. */
export function addExplain({ program, io, end }: Call): void {
  program
    .command('explain')
    .description('explain a diagnostic, with an example')
    .argument('[CODE]', 'as check prints it; without one, all codes are listed')
    .option('--json', 'as JSON', false)
    .addHelpText('after', helpText(HELP))
    .action(async (code: string | undefined, options: ExplainOptions) => {
      const { explain } = await import('../explain.ts');
      end(await explain(code, options, io));
    });
}

const HELP = `
Examples:
  dateline explain                        all codes
  dateline explain no-full-stop
  dateline explain --json | jq -r '.[] | select(.severity == "error").code'

Exit status: 0 it was told; 2 there is no such code.`;
