import { resolve } from 'node:path';
import { build } from './cli/build.ts';
import { MAX_BYTES } from './folder/bytes.ts';

// paths are told as they are from the root of the repository
process.chdir(resolve(import.meta.dirname, '../../../..'));
const output = 'packages/content/compiled/edition.json';
const folder = process.env['DATELINE_SEEDS'] || 'seeds';

// a mistyped folder is no archive without copy
process.exitCode = await build(folder, { output, strict: false, json: false, maxBytes: MAX_BYTES }, process);
