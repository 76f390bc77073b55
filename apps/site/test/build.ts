/** Builds the site into a folder and prints the seconds it took: `node test/build.ts DIST`, or an Astro project that stands elsewhere: `node test/build.ts DIST ROOT`. Its content store stands beside it, so that no other build shares it. */
import { resolve } from 'node:path';
import { type AstroIntegration, build } from 'astro';

const [dist = '', root = resolve(import.meta.dirname, '..')] = process.argv.slice(2);
const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
let pages = 0;
const clock: AstroIntegration = {
  name: 'dateline-clock',
  hooks: {
    'astro:build:generated': () => {
      pages = processor();
    },
  },
};
await build({
  root,
  integrations: [clock],
  outDir: resolve(dist),
  cacheDir: `${resolve(dist)}-cache`,
  logLevel: 'error',
});

console.log(JSON.stringify({ wall: performance.now() / 1000, processor: processor(), pages }));
