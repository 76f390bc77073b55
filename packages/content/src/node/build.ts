import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from './cli/build.ts';
import { MAX_BYTES } from './folder/bytes.ts';

// paths are told as they are from the root of the repository
process.chdir(resolve(import.meta.dirname, '../../../..'));
const output = process.env['DATELINE_COMPILED'] || 'packages/content/compiled/edition.json';
const folder = process.env['DATELINE_SEEDS'] || 'seeds';

const status = await build(
  folder,
  { output, strict: false, json: false, allowEmpty: true, maxBytes: MAX_BYTES },
  process,
);
// an empty folder is an archive without copy, a mistyped one is none
process.exitCode = existsSync(folder) ? status : 1;
