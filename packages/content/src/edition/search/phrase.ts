import { seek } from './seek.ts';

/**
 * Where a phrase begins, in order.
 *
 * @param words Where each of its words stands.
 */
export function numbersOfPhrase(words: readonly Uint32Array[]): Uint32Array {
  const [first = none, ...others] = words.map((numbers, i) => ({ numbers, i })).sort(byLength);
  // what stands nearer to the very first word cannot have so many before it
  let starts = first.numbers.subarray(seek(first.numbers, first.i)).map((number) => number - first.i);
  for (const { numbers, i } of others) starts = common(starts, numbers, i);
  return starts;
}

interface Word {
  readonly numbers: Uint32Array;
  readonly i: number;
}

const none: Word = { numbers: new Uint32Array(), i: 0 };

const byLength = (a: Word, b: Word): number => a.numbers.length - b.numbers.length;

/** Those of some numbers that stand so far before one of others. */
function common(starts: Uint32Array, numbers: Uint32Array, before: number): Uint32Array<ArrayBuffer> {
  const found = new Uint32Array(starts.length);
  let [at, count] = [0, 0];
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] ?? 0;
    at = seek(numbers, start + before, at);
    if (numbers[at] === start + before) found[count++] = start;
  }
  return found.subarray(0, count);
}
