import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { latest } from './latest.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that takes a second. */
function slow() {
  const done: string[] = [];
  const work = async (input: string) => {
    await new Promise((passed) => setTimeout(passed, 1000));
    if (input === 'bad') throw new Error(input);
    done.push(input);
  };
  return { done, work };
}

it('waits until nobody types any more', async () => {
  const { done, work } = slow();
  const { ask } = latest(work, 100);
  for (const typed of ['a', 'ab', 'abc']) {
    ask(typed);
    await vi.advanceTimersByTimeAsync(50);
  }
  await vi.advanceTimersByTimeAsync(2000);
  expect(done).toEqual(['abc']);
});

it('works on one at a time, and of what came meanwhile on the last', async () => {
  const { done, work } = slow();
  const { askNow } = latest(work, 100);
  for (const typed of ['a', 'ab', 'abc', 'abcd']) {
    askNow(typed);
    await vi.advanceTimersByTimeAsync(300);
  }
  await vi.advanceTimersByTimeAsync(5000);
  expect(done).toEqual(['a', 'abcd']);
});

it('goes on after what failed', async () => {
  const { done, work } = slow();
  const { askNow } = latest(work, 100);
  askNow('bad');
  await vi.advanceTimersByTimeAsync(1500);
  askNow('good');
  await vi.advanceTimersByTimeAsync(1500);
  expect(done).toEqual(['good']);
});
