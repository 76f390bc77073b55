import { firstPlace } from '../../text/first-place.ts';
import type { Concordance } from './concordance.ts';

/** Tells where a word stands that another one follows, in order. */
export type Pairs = (word: string, next: string) => Uint32Array;

/**
 * Makes what finds pairs of words that are both common, without a walk through all places of either: for each word the places
 * are put in the order of what follows them, once, when it is first asked for. All of them together are as long as the text.
 *
 * @see https://doi.org/10.1145/1028099.1028102 The nextword index of Williams, Zobel and Bahle.
 */
export function createPairs({ text, idOf, numbersOf }: Pick<Concordance, 'text' | 'idOf' | 'numbersOf'>): Pairs {
  const kept = new Map<string, Uint32Array>();
  return (word, next) => {
    const numbers = kept.get(word) ?? byFollower(numbersOf(word), text);
    if (numbers.length > 0) kept.set(word, numbers);
    const id = idOf(next);
    if (id === 0) return none;
    const follower = (at: number): number => text[(numbers[at] ?? 0) + 1] ?? 0;
    const start = firstPlace(numbers.length, (at) => follower(at) >= id);
    return numbers.subarray(
      start,
      firstPlace(numbers.length, (at) => follower(at) > id),
    );
  };
}

const none = new Uint32Array();

/** Sorted by the id of the word that follows, and by number where that is the same: a sort by counting. */
function byFollower(numbers: Uint32Array, text: Uint32Array): Uint32Array {
  const ids = numbers.map((number) => text[number + 1] ?? 0);
  const next = new Uint32Array(ids.reduce((a, b) => Math.max(a, b), 0) + 2);
  for (const id of ids) next[id + 1] = (next[id + 1] ?? 0) + 1;
  for (let id = 1; id < next.length; id++) next[id] = (next[id] ?? 0) + (next[id - 1] ?? 0);
  const sorted = new Uint32Array(numbers.length);
  numbers.forEach((number, i) => {
    const id = ids[i] ?? 0;
    const at = next[id] ?? 0;
    sorted[at] = number;
    next[id] = at + 1;
  });
  return sorted;
}
