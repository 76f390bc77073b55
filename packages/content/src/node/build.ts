import { resolve } from 'node:path';
import { pretty } from '../diagnostics/print/pretty.ts';
import { compile } from '../edition/compile.ts';
import { printingOn } from './cli/paint.ts';
import { readFolder } from './folder.ts';
import { writeWhole } from './write-whole.ts';

const root = resolve(import.meta.dirname, '../../../..');
const name = process.env['DATELINE_SEEDS'] || 'seeds';

const { copies, diagnostics, sources, files } = await readFolder(resolve(root, name), { name });
const edition = await compile(copies, diagnostics);

await writeWhole(resolve(import.meta.dirname, '../../compiled/edition.json'), JSON.stringify(edition));

const report = { diagnostics: edition.diagnostics, sources, files };
// a mistyped folder is no archive without copy
if (diagnostics.some(({ code }) => code === 'no-folder')) process.exitCode = 1;

console.log(pretty(report, { ...printingOn(process.stdout, process.env), limit: 20 }));
