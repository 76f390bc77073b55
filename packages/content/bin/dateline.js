#!/usr/bin/env node
import { existsSync } from 'node:fs';

// Node 22 or newer runs it; npx brings the project's own.
if (Number(process.versions.node.split('.')[0]) < 22) {
  console.error(`dateline needs Node 22 or newer, and this is ${process.versions.node}: run it as \`npx dateline\`.`);
  process.exit(2);
}
const main = new URL('../dist/node/cli/main.js', import.meta.url);
if (existsSync(main)) await import(main.href);
else {
  console.error('dateline is not built yet: run `npm run build` first.');
  process.exitCode = 2;
}
