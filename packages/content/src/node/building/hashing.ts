import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** SHA-256 of what comes piece by piece. */
export interface Hashing {
  /** Takes the next piece, which must stay as it is until this is done. */
  update(bytes: Uint8Array): Promise<void>;
  /** The digest of all, in hexadecimal; nothing can be added to it. */
  digest(): Promise<string>;
  /** Ends it where no digest is wanted any more. */
  close(): Promise<void>;
}

/** Hashes where it is called. */
export function hashHere(): Hashing {
  const hash = createHash('sha256');
  return {
    async update(bytes) {
      hash.update(bytes);
    },
    digest: async () => hash.digest('hex'),
    async close() {},
  };
}

/** Hashes on another processor: of bytes that are shared only where they lie is handed over. */
export function hashBeside(): Hashing {
  const worker = new Worker(new URL(`./hash-worker${import.meta.url.slice(-3)}`, import.meta.url));
  const failed = once(worker, 'exit').then(() => Promise.reject(new Error('The worker that hashes has ended.')));
  // heard where an answer is waited for
  failed.catch(() => {});
  const waiting: ((digest: string) => void)[] = [];
  worker.on('message', (digest: string) => waiting.shift()?.(digest));
  const ask = (bytes: Uint8Array | null): Promise<string> => {
    worker.postMessage(bytes);
    return Promise.race([new Promise<string>((resolve) => waiting.push(resolve)), failed]);
  };
  return {
    async update(bytes) {
      await ask(bytes);
    },
    digest: () => ask(null),
    async close() {
      await worker.terminate();
    },
  };
}
