import { parentPort } from 'node:worker_threads';
import type { Batch } from './pool.ts';
import { readFiles } from './read-file.ts';

/** Reads what it is handed, a batch at a time. */
parentPort?.on('message', async ({ number, jobs, maxBytes }: Batch) => {
  const files = await readFiles(jobs, maxBytes);
  const buffers = files.flatMap(({ entries }) => entries.flatMap((entry) => (entry ? [entry.buffer] : [])));
  parentPort?.postMessage({ number, files }, buffers);
});
