#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

// Node 22 or newer runs it; npx brings the project's own.
if (Number(process.versions.node.split('.')[0]) < 22) {
  console.error(
    `dateline needs Node 22 or newer, and this is ${process.versions.node}. In the project's own repository \`npx dateline\` brings it, in a service \`node_modules/.bin/node node_modules/.bin/dateline\`; elsewhere install a newer Node.`,
  );
  process.exit(2);
}
// what was compiled once is not compiled at each call: a sixth of the time that a short one takes
module.enableCompileCache?.();
const main = new URL('../dist/node/bundle/main.js', import.meta.url);
if (existsSync(main)) await import(main.href);
else {
  console.error('dateline is not built yet: run `npm run build` first.');
  process.exitCode = 2;
}
