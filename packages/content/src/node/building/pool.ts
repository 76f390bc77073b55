import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type FreshFile, type Job, readFiles } from './read-file.ts';

/** Files that one worker reads in one go. */
export interface Batch {
  readonly number: number;
  readonly jobs: readonly Job[];
  readonly maxBytes: number;
}

interface Answer {
  readonly number: number;
  readonly files: readonly FreshFile[];
}

export interface PoolOptions {
  readonly maxBytes: number;
  /** How many processors to use; all there are unless said. */
  readonly workers?: number | undefined;
  /** Told how many files are read so far. */
  readonly progress?: ((read: number) => void) | undefined;
}

/** Files to a batch: few enough to spread evenly, and so many that handing them over costs little. */
const BATCH = 24;

/** For fewer files, starting workers takes longer than reading. */
const WORTH_WORKERS = 150;

/** Reads files of copy, over all processors where there are many. The answers stand in the order of the jobs. */
export async function readAll(jobs: readonly Job[], options: PoolOptions): Promise<FreshFile[]> {
  const { maxBytes, workers = availableParallelism(), progress } = options;
  const batches: Batch[] = [];
  for (let from = 0; from < jobs.length; from += BATCH)
    batches.push({ number: batches.length, jobs: jobs.slice(from, from + BATCH), maxBytes });
  const answers: (readonly FreshFile[])[] = [];
  let read = 0;
  const take = ({ number, files }: Answer): void => {
    answers[number] = files;
    read += files.length;
    progress?.(read);
  };
  if (jobs.length < WORTH_WORKERS || workers < 2) {
    for (const { number, jobs: some } of batches) take({ number, files: await readFiles(some, maxBytes) });
  } else {
    const waiting = batches.values();
    await Promise.all(Array.from({ length: Math.min(workers, batches.length) }, () => work(waiting, take)));
  }
  return answers.flat();
}

/** Batches that a worker has at once, so that it need not wait for the next one. */
const AHEAD = 2;

/** Runs one worker until no batch is left. */
function work(waiting: Iterator<Batch>, take: (answer: Answer) => void): Promise<void> {
  const worker = new Worker(new URL(`./worker${import.meta.url.slice(-3)}`, import.meta.url));
  let ahead = AHEAD;
  return new Promise<void>((done, fail) => {
    const next = (): void => {
      const { value } = waiting.next();
      if (value) worker.postMessage(value);
      else if (--ahead === 0) done();
    };
    worker.on('message', (answer: Answer) => {
      take(answer);
      next();
    });
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('A worker ended before its work was done.')));
    for (let batch = 0; batch < AHEAD; batch++) next();
  }).finally(() => worker.terminate());
}
