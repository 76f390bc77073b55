import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { asFunction } from './as-function.ts';

/**
 * Bundles the worker before Wrangler takes it, which bundles into one module: here what is imported when it is first asked for
 * stands in modules of its own, so that a start is spared of most of them, and what it must look through is soon looked through.
 *
 * @see https://developers.cloudflare.com/workers/wrangler/bundling/
 */
const api = resolve(import.meta.dirname, '../..');
const outdir = join(api, 'dist/bundle');

const { mtime } = await stat(fileURLToPath(import.meta.resolve('@dateline/content/edition.json')));

await rm(outdir, { recursive: true, force: true });
const { metafile } = await build({
  metafile: true,
  absWorkingDir: api,
  entryPoints: ['src/worker/worker.ts'],
  outdir,
  ...{ bundle: true, splitting: true, minify: true, format: 'esm', target: 'es2024' },
  // as Wrangler has them
  conditions: ['workerd', 'worker', 'browser'],
  define: {
    'navigator.userAgent': '"Cloudflare-Workers"',
    'process.env.NODE_ENV': '"production"',
    COMPILED_AT: JSON.stringify(mtime),
  },
  // an engine looks through every expression as it looks through a module, used or not, and dearly through these: written as
  // `new RegExp`, they wait until their module runs
  supported: { 'regexp-sticky-and-unicode-flags': false, 'regexp-unicode-property-escapes': false },
  external: ['node:*'],
  alias: {
    // in a worker the large parts of the reference are among its assets
    '#swagger-ui': './src/worker/among-assets.json',
    // a tenth of all that a start would look through
    'cssomnom/parse': './src/worker/no-style-sheets.ts',
    // where articles are written as Markdown
    'decode-named-character-reference': './src/worker/no-named-characters.ts',
  },
  logLevel: 'warning',
});

/** The names of the modules that a start runs: the worker's own, and all that is imported before it runs. */
function atStart(name: string, seen = new Set<string>()): ReadonlySet<string> {
  seen.add(name);
  for (const { path, kind } of metafile.outputs[name]?.imports ?? [])
    if (kind === 'import-statement' && !seen.has(path)) atStart(path, seen);
  return seen;
}

const run = atStart('dist/bundle/worker.js');
for (const name of Object.keys(metafile.outputs).filter((one) => !run.has(one)))
  await writeFile(join(api, name), asFunction(await readFile(join(api, name), 'utf8')));
