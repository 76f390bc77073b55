/** Builds the site into a folder and prints the seconds it took: `node test/build.ts DIST`, or an Astro project that stands elsewhere: `node test/build.ts DIST ROOT`. Its content store stands beside it, so that no other build shares it. */
import { resolve } from 'node:path';
import { build } from 'astro';

const [dist = '', root = resolve(import.meta.dirname, '..')] = process.argv.slice(2);
await build({
  root,
  outDir: resolve(dist),
  cacheDir: `${resolve(dist)}-cache`,
  logLevel: 'error',
});

const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ wall: performance.now() / 1000, processor: (user + system) / 1e6 }));
