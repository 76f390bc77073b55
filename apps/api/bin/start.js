// `npm start`: builds what is to be served, reading the copy anew, then serves it. Plain JavaScript, since nothing is built yet.
import { spawnSync } from 'node:child_process';

const build = spawnSync('turbo run build --log-prefix=none', { shell: true, stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);
await import('../dist/node/serve.js');
