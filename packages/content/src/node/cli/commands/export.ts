import { Option } from 'commander';
import type { ExportOptions } from '../export/options.ts';
import { status } from '../io.ts';
import type { Call } from './call.ts';
import { helpText } from './help-text.ts';
import { maxBytes } from './numbers.ts';
import { pathsOf } from './paths.ts';

interface Chosen extends Omit<ExportOptions, 'now' | 'site'> {
  readonly now?: string;
  readonly site?: string;
}

/** Adds `export` to the program. */
export function addExport(call: Call): void {
  const { program, io, end } = call;
  const command = program
    .command('export')
    .description('write articles in a format that other software reads')
    .argument('[PATH...]', 'files, folders of copy, or an edition; - for standard input')
    .addOption(new Option('--to <format>', 'the format').makeOptionMandatory())
    .option('-o, --output <path>', 'a folder for documents; a file for a feed or for one document')
    .option(
      '--whole',
      'all as it came, notes to editors and what readers may not see too; ninjs, ninjs2, newsml, nitf',
      false,
    )
    .option('--now <moment>', 'the moment that embargoes and expiries are held against')
    .option('--site <address>', 'the public address of the site')
    .option('--title <name>', 'what a feed is called')
    .addOption(maxBytes())
    .addHelpText('after', helpText(HELP))
    .action(async (paths: string[], { now, site, ...options }: Chosen) => {
      const wrong = (why: string): never => command.error(`error: ${why}`, { exitCode: status.misused });
      const at = momentOf(now ?? io.env['DATELINE_NOW']);
      const where = addressOf(site ?? io.env['DATELINE_SITE']);
      if (at === null) return wrong('--now and DATELINE_NOW are to be a moment, like 2031-05-06T12:00:00Z');
      if (where === null) return wrong('--site and DATELINE_SITE are to be an address, like https://paper.example');
      const { exportTo } = await import('../export/index.ts');
      const ended = await exportTo(pathsOf(call, paths), { ...options, now: at, ...(where && { site: where }) }, io);
      if (typeof ended === 'string') wrong(ended);
      else end(ended);
    });
}

const HELP = `
Formats, a document an article: jsonld, ninjs, ninjs2, newsml, nitf, markdown, text, html.

Formats, a document of all stories: rss, atom, jsonfeed, sitemap, newssitemap, llms.

Capitals and hyphens make no other name of it: JSON-LD is jsonld. A document is also known by the ending of its files: md, txt, newsml.xml.

One file gives one document on standard output. Several files, a folder, an edition or a file that holds a list (a feed, a
news message) give a file each in the folder that -o names, or, in jsonld, ninjs and ninjs2, an array on standard output.

Files are read together: a kill among them withdraws what it names, and one that finds nothing is told of. What is embargoed, expired, withheld, withdrawn or barred
by its usage terms goes out in no format, and no word to editors either. With --whole, newsrooms get all of it as it came: its
status, embargo, terms and notes to editors are fields of their formats, and the software that takes it must heed them.

Articles have an address where --site or DATELINE_SITE says where the site stands; feeds have http://localhost:8787 else.

Examples:
  dateline export --to ninjs flood.txt
  dateline export --to markdown wire/ -o posts/
  curl -s https://paper.example/rss.xml | dateline export --to ninjs -
  dateline export --to jsonld wire/ | jq '.[].headline'
  dateline export --to ninjs --whole wire/ -o out/
  dateline export --to jsonfeed edition.json --site https://paper.example -o feed.json

Exit status: 0 all went out that may, also where that is nothing, which is said; 1 some copy could not be read, or the one article may not go out; 2 a wrong call.`;

/** The clock's where none is said; null where it is none. */
function momentOf(text: string | undefined): Date | null {
  const at = text ? new Date(text) : new Date();
  return Number.isNaN(at.getTime()) ? null : at;
}

/** Without a slash at its end; empty where none is said, null where it is none. */
function addressOf(text = ''): string | null {
  if (text === '') return '';
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? text.replace(/\/+$/, '') : null;
}
