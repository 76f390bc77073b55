import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ownEnvironment } from './workspace.ts';

const serve = join(import.meta.dirname, '../../api/dist/node/serve.js');

/** The server of `npm start`, at a free port. */
export interface Running {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the server as `npm start` does once all is built, and waits until it says where it is.
 *
 * @param env What the environment sets, beside what it sets for the test.
 */
export async function start(env: Record<string, string> = {}): Promise<Running> {
  const child = spawn(process.execPath, [serve], {
    env: { ...ownEnvironment(), PORT: '0', HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await addressFrom(child);
  return {
    address,
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

function addressFrom(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let printed = '';
    child.stdout?.on('data', (chunk) => {
      printed += chunk;
      const address = /http:\/\/[\w.]+:\d+/.exec(printed)?.[0];
      if (address) found(address);
    });
    child.once('exit', (code) => failed(new Error(`the server ended with ${code} before it said where it is`)));
  });
}
