import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { withTypeDocs } from './type-docs.ts';
import { writeWhole } from './write-whole.ts';

const folder = resolve(import.meta.dirname, '../../dist/model');
for (const name of await readdir(folder)) {
  if (!name.endsWith('.d.ts')) continue;
  const path = resolve(folder, name);
  const declarations = await readFile(path, 'utf8');
  const documented = withTypeDocs(declarations, await import(path.replace(/\.d\.ts$/, '.js')));
  if (documented !== declarations) await writeWhole(path, documented);
}
