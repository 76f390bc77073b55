import type { Answers, Asked, Returned, Sent } from './exchange.ts';

/** Asks the worker, and waits for its answer. */
export type Ask = <What extends Asked['what']>(asked: Extract<Asked, { what: What }>) => Promise<Answers[What]>;

/** The worker, as a function that can be asked. */
export function createReader(): Ask {
  const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answer: never) => void>();
  let number = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Returned>) => {
    waiting.get(data.number)?.(data.answer as never);
    waiting.delete(data.number);
  });
  return (asked) =>
    new Promise((answered) => {
      number++;
      waiting.set(number, answered);
      worker.postMessage({ number, asked } satisfies Sent);
    });
}
