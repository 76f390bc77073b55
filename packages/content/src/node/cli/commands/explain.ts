import type { Call } from './call.ts';

/** Adds `explain` to the program. */
export function addExplain({ program, io, end }: Call): void {
  program
    .command('explain')
    .description('explain a diagnostic, with an example')
    .argument('[CODE]', 'as check prints it; without one, all codes are listed')
    .addHelpText('after', HELP)
    .action(async (code: string | undefined) => {
      const { explain } = await import('../explain.ts');
      end(await explain(code, io));
    });
}

const HELP = `
Examples:
  dateline explain                        all codes
  dateline explain no-full-stop

Exit status: 0 it was told; 2 there is no such code.`;
