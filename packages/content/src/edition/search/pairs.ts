import { firstPlace } from '../../text/first-place.ts';
import type { Concordance } from './concordance.ts';
import { placesBy } from './places-by.ts';

/** Tells where a word stands that another one follows, in order. */
export type Pairs = (word: string, next: string) => Uint32Array;

/**
 * Makes what finds pairs of words that are both common, without a walk through all places of either: for each word the places
 * are put in the order of what follows them, once, when it is first asked for. All of them together are as long as the text.
 *
 * @see https://doi.org/10.1145/1028099.1028102 The nextword index of Williams, Zobel and Bahle.
 */
export function createPairs({ text, words, idOf, numbersOf }: Concordance): Pairs {
  const kept = new Map<string, Uint32Array>();
  return (word, next) => {
    const numbers = kept.get(word) ?? byFollower(numbersOf(word), text, words);
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

/** Sorted by the id of the word that follows, and by number where that is the same. */
function byFollower(numbers: Uint32Array, text: Uint32Array, most: number): Uint32Array {
  const sorted = new Uint32Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) sorted[i] = text[(numbers[i] ?? 0) + 1] ?? 0;
  const { places } = placesBy(sorted, most);
  for (let i = 0; i < places.length; i++) sorted[i] = numbers[places[i] ?? 0] ?? 0;
  return sorted;
}
