/** How long the worker takes to start on workerd and answer once, beside a worker that does nothing. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const require = createRequire(import.meta.url);
const inWrangler = require.resolve('wrangler/package.json');
const wrangler = join(dirname(inWrangler), 'bin/wrangler.js');
/** The program itself, as Wrangler has it. */
const workerd: string = createRequire(inWrangler)('workerd').default;
const rounds = 15;

const folder = mkdtempSync(join(tmpdir(), 'dateline-startup-'));
const { status, stderr } = spawnSync(
  process.execPath,
  [wrangler, 'deploy', '--dry-run', '--outdir', join(folder, 'ours')],
  {
    cwd: new URL('..', import.meta.url),
    env: { ...process.env, CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_SEND_METRICS: 'false' },
  },
);
if (status !== 0) throw new Error(String(stderr));
mkdirSync(join(folder, 'empty'));
writeFileSync(join(folder, 'empty/worker.js'), 'export default { fetch: () => new Response("ok") };');

const times = { empty: [] as number[], ours: [] as number[] };
for (let round = 0; round < rounds; round++) {
  times.empty.push(await startOf('empty'));
  times.ours.push(await startOf('ours'));
}
rmSync(folder, { recursive: true });

const of = (all: readonly number[], part: number): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length * part)] ?? 0;
console.log(`Start-up on workerd, from its launch to the first answer of /healthz, in milliseconds; ${rounds} starts of each in turn.
`);
console.table({
  'a worker that does nothing': row((part) => of(times.empty, part)),
  ours: row((part) => of(times.ours, part)),
  'ours more': row((part) => of(times.ours, part) - of(times.empty, part)),
});

function row(at: (part: number) => number) {
  return { best: Math.round(at(0)), 'half within': Math.round(at(0.5)) };
}

/** Milliseconds from the launch of workerd to the first answer. */
async function startOf(worker: string): Promise<number> {
  const port = await freePort();
  const config = join(folder, worker, 'workerd.capnp');
  // the first module is the one that answers
  const others = readdirSync(join(folder, worker)).filter((name) => name.endsWith('.js') && name !== 'worker.js');
  const modules = ['worker.js', ...others].map((name) => JSON.stringify(name));
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [${modules.map((name) => `(name = ${name}, esModule = embed ${name})`).join(', ')}],
    compatibilityDate = "2026-11-01"))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]);`,
  );
  const started = performance.now();
  const server = spawn(workerd, ['serve', config], { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(server, 'exit');
  try {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
      if (answer?.ok) return performance.now() - started;
      if (answer || server.exitCode !== null) throw new Error(`The worker answers ${answer?.status ?? 'nothing'}.`);
      await pause(1);
    }
  } finally {
    server.kill();
    await ended;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
