/**
 * Prints an edition with what an earlier build has of Astro's, in a fraction of the time that Astro needs to begin:
 * `node again.ts BUILT`, where the environment names the edition and the folder to print into, as for a build.
 */
import { cp, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { madeFile } from '@dateline/api/site';
import type { Made } from './integrations/made.ts';
import { cards } from './integrations/press.ts';
import { printBeside, printPages } from './integrations/print.ts';
import { built } from './src/settings.ts';

const [before] = process.argv.slice(2);
if (before === undefined || built === undefined) {
  console.error('usage: DATELINE_EDITION=EDITION DATELINE_BUILT=FOLDER node again.ts BUILT');
  process.exit(2);
}
process.env['DATELINE_NOW'] ||= new Date().toISOString();
const { frames, own }: Made = JSON.parse(await readFile(join(before, madeFile), 'utf8'));
const dir = pathToFileURL(`${resolve(built)}/`);
const kept = [
  ...['_astro', '404.html', '410.html', '451.html', madeFile],
  ...own.map((path) => path.slice(1)),
  ...(await readdir(join(import.meta.dirname, 'public'))),
];
for (const name of kept) await cp(join(before, name), join(built, name), { recursive: true });
await printBeside(await printPages(frames, dir), own, dir, join(import.meta.dirname, cards));
