import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { FreshFile, Job } from './read-file.ts';

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
  /** Told how many files are read so far, and how many there are to be read. */
  readonly progress?: ((read: number, all: number) => void) | undefined;
}

/** Files to a batch: as many as are read together, so that what was just read is still at hand when it is written out. */
const BATCH = 16;

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
    progress?.(read, jobs.length);
  };
  if (jobs.length < WORTH_WORKERS || workers < 2) await readHere(batches, take);
  else await readInWorkers(Math.min(workers, batches.length), batches, take);
  return answers.flat();
}

type Take = (answer: Answer) => void;

async function readHere(batches: readonly Batch[], take: Take): Promise<void> {
  if (batches.length === 0) return;
  // the reader takes longer to load than all else: where workers read, or nobody, it is not loaded here
  const { readFiles } = await import('./read-file.ts');
  for (const { number, jobs, maxBytes } of batches) take({ number, files: await readFiles(jobs, maxBytes) });
}

async function readInWorkers(count: number, batches: readonly Batch[], take: Take): Promise<void> {
  const waiting = batches.values();
  setRoom(ROOM);
  const workers = Array.from(
    { length: count },
    () => new Worker(new URL(`./worker${import.meta.url.slice(-3)}`, import.meta.url)),
  );
  void Promise.allSettled(workers.map((worker) => once(worker, 'online'))).then(() => setRoom(USUAL));
  await Promise.all(workers.map((worker) => work(worker, waiting, take)));
}

/**
 * The room that a worker has for what is new, in megabytes: with so much, most of what it makes of an article is gone before it
 * must be told from what stays, which takes a tenth less of the processor in all. 0 is what the engine gives by itself.
 */
const ROOM = 32;
const USUAL = 0;

/** No option of a worker sets how much room it begins with. It holds for workers that start from now on. */
function setRoom(megabytes: number): void {
  for (const flag of ['min', 'max']) setFlagsFromString(`--${flag}-semi-space-size=${megabytes}`);
}

/** Batches that a worker has at once, so that it need not wait for the next one. */
const AHEAD = 2;

/** Runs one worker until no batch is left. */
function work(worker: Worker, waiting: Iterator<Batch>, take: Take): Promise<void> {
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
