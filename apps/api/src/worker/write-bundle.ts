import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles the worker before Wrangler takes it, which bundles into one module: here what is imported when it is first asked for
 * stands in modules of its own, so that a start is spared of most of them.
 *
 * @see https://developers.cloudflare.com/workers/wrangler/bundling/
 */
const api = resolve(import.meta.dirname, '../..');
const outdir = join(api, 'dist/bundle');

await rm(outdir, { recursive: true, force: true });
await build({
  absWorkingDir: api,
  entryPoints: ['src/worker/worker.ts'],
  outdir,
  ...{ bundle: true, splitting: true, minify: true, format: 'esm', target: 'es2024' },
  // as Wrangler has them
  conditions: ['workerd', 'worker', 'browser'],
  define: { 'navigator.userAgent': '"Cloudflare-Workers"', 'process.env.NODE_ENV': '"production"' },
  // an engine looks through every expression as it looks through a module, used or not, and dearly through these: written as
  // `new RegExp`, they wait until their module runs
  supported: { 'regexp-sticky-and-unicode-flags': false, 'regexp-unicode-property-escapes': false },
  external: ['node:*'],
  alias: {
    // in a worker the large parts of the reference are among its assets
    '#swagger-ui': './src/worker/among-assets.json',
    // a tenth of all that a start would look through
    'cssomnom/parse': './src/worker/no-style-sheets.ts',
  },
  logLevel: 'warning',
});
