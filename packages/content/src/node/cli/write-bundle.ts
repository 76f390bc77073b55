import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles the command line and its workers: a call that reads one file is done before hundreds of modules would be found and
 * loaded one by one. What other packages give stays theirs. The bundle lies as deep as the modules in it, so that the paths which
 * they tell from where they are hold.
 */
const root = resolve(import.meta.dirname, '../../..');
const outdir = resolve(root, 'dist/node/bundle');

await rm(outdir, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: ['dist/node/cli/main.js', 'dist/node/building/worker.js', 'dist/node/building/hash-worker.js'],
  outdir,
  entryNames: '[name]',
  ...{ bundle: true, splitting: true, packages: 'external', platform: 'node', format: 'esm', target: 'es2024' },
  logLevel: 'warning',
});
