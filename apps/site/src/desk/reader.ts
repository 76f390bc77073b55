import type { Answers, Asked, Returned, Sent } from './exchange.ts';

/** Asks the worker, and waits for its answer. */
export type Ask = <What extends Asked['what']>(asked: Extract<Asked, { what: What }>) => Promise<Answers[What]>;

/** The worker, as a function that can be asked. */
export function createReader(): Ask {
  const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, PromiseWithResolvers<never>>();
  let number = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Returned>) => {
    const asker = waiting.get(data.number);
    waiting.delete(data.number);
    if ('failed' in data) asker?.reject(new Error(data.failed));
    else asker?.resolve(data.answer as never);
  });
  let absent: Error | undefined;
  // it did not come: what is asked of it is never answered
  worker.addEventListener('error', () => {
    absent = new Error('The reader could not be loaded.');
    for (const asker of waiting.values()) asker.reject(absent);
    waiting.clear();
  });
  return (asked) => {
    if (absent) return Promise.reject(absent);
    const asker = Promise.withResolvers<never>();
    waiting.set(++number, asker);
    worker.postMessage({ number, asked } satisfies Sent);
    return asker.promise;
  };
}
