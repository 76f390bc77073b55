// `npm start`: builds what is to be served, reading the copy anew, then serves it. Plain JavaScript, since nothing is
// built yet: what it takes from the sources is what needs no building.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hindranceIn } from '../src/node/hindrance.ts';

const edition = process.env['DATELINE_EDITION'];
if (edition && !isThere(resolve(edition))) {
  console.error(
    `DATELINE_EDITION: there is no edition at ${edition}. \`npx dateline build FOLDER -o ${edition}\` makes it, or \`npx dateline watch FOLDER -o ${edition}\`: run one of them first.`,
  );
  process.exit(2);
}

const root = resolve(import.meta.dirname, '../../..');
const seeds = resolve(root, process.env['DATELINE_SEEDS'] || 'seeds');
if (!edition && !statSync(seeds, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`DATELINE_SEEDS: there is no folder at ${seeds}. It is counted from ${root}.`);
  process.exit(2);
}

const hindrance = await hindranceIn(process.env);
if (hindrance) {
  console.error(hindrance.line);
  process.exit(hindrance.status);
}

// each server has a site of its own, which no other build takes from under it; `serve.js` takes the folder away as it ends
const own = resolve(import.meta.dirname, `../../site/.astro/served-${process.pid}`);
process.env['DATELINE_BUILT'] = join(own, '0');
// each folder is compiled into a file of its own, so that servers of two folders may be started at once
if (!edition && seeds !== join(root, 'seeds'))
  process.env['DATELINE_COMPILED'] = join(
    root,
    'node_modules/.cache/dateline',
    `${createHash('sha256').update(seeds).digest('hex').slice(0, 16)}.json`,
  );
// an edition that is given is served as it is: the folder of copy is not looked at
const build = spawnSync(`turbo run build ${edition ? '--only ' : ''}--log-prefix=none`, {
  shell: true,
  stdio: 'inherit',
});
if (build.status !== 0) {
  rmSync(own, { recursive: true, force: true });
  process.exit(build.status ?? 1);
}
await import('../dist/node/serve.js');

/** An edition is a file, or a folder with one that names its parts. */
function isThere(path) {
  return existsSync(path) && (!statSync(path).isDirectory() || existsSync(join(path, 'edition.json')));
}
