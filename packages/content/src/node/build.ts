import { mkdir, rename, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pretty } from '../diagnostics/print/pretty.ts';
import { compile } from '../edition/compile.ts';
import { printingOn } from './cli/paint.ts';
import { readFolder } from './folder.ts';

const root = resolve(import.meta.dirname, '../../../..');
const name = process.env['DATELINE_SEEDS'] || 'seeds';
const out = resolve(import.meta.dirname, '../../compiled');

const { copies, diagnostics, sources, files } = await readFolder(resolve(root, name), { name });
const edition = await compile(copies, diagnostics);

// Written whole or not at all: whoever reads the file meanwhile has the one before.
await mkdir(out, { recursive: true });
const unfinished = resolve(out, `edition.${process.pid}.json`);
await writeFile(unfinished, JSON.stringify(edition));
await rename(unfinished, resolve(out, 'edition.json'));

const report = { diagnostics: edition.diagnostics, sources, files };
console.log(pretty(report, { ...printingOn(process.stdout, process.env), limit: 20 }));
