/** Runs the suite on Deno and on Bun, less what is for Node's own sockets and files. `vitest run` has Node and workerd. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const vitest = join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs');

const bunPackages: Readonly<Record<string, string>> = {
  'darwin-arm64': 'bun-darwin-aarch64',
  'darwin-x64': 'bun-darwin-x64',
  'linux-arm64': 'bun-linux-aarch64',
  'linux-x64': 'bun-linux-x64',
  'win32-x64': 'bun-windows-x64',
};

const platform = `${process.platform}-${process.arch}`;
const bun = join(dirname(require.resolve(`@oven/${bunPackages[platform]}/package.json`)), 'bin/bun');
const deno = join(dirname(require.resolve('deno/package.json')), 'bin.cjs');

/** Bun has no channel to a process of its own as Vitest's forks want it. */
const runtimes = [
  { name: 'Deno', command: [process.execPath, deno, 'run', '-A', vitest], options: [] },
  { name: 'Bun', command: [bun, '--bun', vitest], options: ['--pool', 'threads'] },
];

for (const { name, command, options } of runtimes) {
  console.log(`\nThe suite on ${name}`);
  const [program = '', ...before] = command;
  const only = ['--project', 'node', '--exclude', 'src/{node,worker}/**', '--exclude', 'src/openapi/valid.test.ts'];
  const env = { ...process.env, RUNTIME: name };
  const { status } = spawnSync(program, [...before, 'run', ...only, ...options], { stdio: 'inherit', env });
  if (status !== 0) process.exitCode = 1;
}
