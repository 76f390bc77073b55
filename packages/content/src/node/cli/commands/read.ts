import { STANDARD_INPUT } from '../input/dash.ts';
import type { ReadCommandOptions } from '../read/index.ts';
import type { Call } from './call.ts';
import { helpText } from './help-text.ts';
import { maxBytes } from './numbers.ts';
import { pathsOf } from './paths.ts';

/** Adds `read` to the program. */
export function addRead(call: Call): void {
  const { program, io, end } = call;
  program
    .command('read')
    .description('turn copy into articles, as JSON')
    .argument('[PATH...]', 'files, and folders of copy; - for standard input')
    .option('--ndjson', 'one reading a line: {"id","article","diagnostics"}', false)
    .addOption(maxBytes())
    .addHelpText('after', helpText(HELP))
    .action(async (paths: string[], options: ReadCommandOptions) => {
      const from = pathsOf(call, paths);
      if (options.ndjson && from.includes(STANDARD_INPUT)) {
        const { readStream } = await import('../read/stream.ts');
        return end(await readStream(options, io));
      }
      const { readPaths } = await import('../read/index.ts');
      end(await readPaths(from, options, io));
    });
}

const HELP = `
Copy is plain text, or comes in a news format: ninjs, NewsML-G2, NewsML 1, NITF, RSS, Atom, JSON Feed, JSON-LD, HTML, Markdown, ANPA 1312, IPTC 7901, news corpora in SGML, documents of LexisNexis and Factiva.

One file gives one article; a folder, several files, or a file that holds a list (a feed, a news message) an array of articles. With
--ndjson each piece of copy gives a line, {"id","article","diagnostics"}; with - each line of standard input,
{"id","text","published"?}, is answered in order, also where it cannot be read.

Examples:
  dateline read flood.txt | jq .headline.text
  dateline read wire/ --ndjson | jq -c 'select(.article == null) | .diagnostics'
  cat flood.txt | dateline read -
  curl -s https://paper.example/rss.xml | dateline read - | jq '.[].headline.text'
  dateline read - --ndjson < copy.ndjson > articles.ndjson

Exit status: 0 all was read; 1 some could not be; 2 a wrong call. With - and --ndjson it is 0 for any lines: each answer says what became of its own.`;
