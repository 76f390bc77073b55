import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';

const hash = createHash('sha256');

/** Hashes what it is handed, and tells when it has; asked for nothing more, it tells the digest. */
parentPort?.on('message', (bytes: Uint8Array | null) => {
  if (bytes) hash.update(bytes);
  parentPort?.postMessage(bytes ? '' : hash.digest('hex'));
});
