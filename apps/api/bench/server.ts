import { createServer } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import { getRequestListener } from '@hono/node-server';
import { contestFor } from './contest.ts';

/** A thread that serves both sides of one contest, each at a port of its own. */
const { ours, bare } = await contestFor(String(workerData));
const ports = await Promise.all(
  [ours, bare].map(
    (fetch) =>
      new Promise<number>((resolve) => {
        const server = createServer(getRequestListener(fetch)).listen(0, '127.0.0.1', () => {
          const address = server.address();
          resolve(typeof address === 'object' && address ? address.port : 0);
        });
      }),
  ),
);
parentPort?.postMessage(ports);
