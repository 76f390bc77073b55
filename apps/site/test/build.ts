/** Builds the site into a folder: `node test/build.ts DIST`. Its content store stands beside it, so that no other build shares it. */
import { resolve } from 'node:path';
import { build } from 'astro';

const [dist = ''] = process.argv.slice(2);
await build({
  root: resolve(import.meta.dirname, '..'),
  outDir: resolve(dist),
  cacheDir: `${resolve(dist)}-cache`,
  logLevel: 'error',
});
