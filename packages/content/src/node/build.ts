import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { compile } from '../edition/compile.ts';
import { readFolder } from './folder.ts';

const root = resolve(import.meta.dirname, '../../../..');
const folder = resolve(root, process.env['DATELINE_SEEDS'] ?? 'seeds');
const out = resolve(import.meta.dirname, '../../compiled');

const edition = await compile(await readFolder(folder));
await mkdir(out, { recursive: true });
await writeFile(resolve(out, 'edition.json'), JSON.stringify(edition));
console.log(`${edition.entries.length} articles, ${edition.diagnostics.length} diagnostics`);
