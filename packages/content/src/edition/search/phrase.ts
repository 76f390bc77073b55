import type { Concordance } from './concordance.ts';
import { createPairs } from './pairs.ts';

/** A word that stands so seldom is walked through; where all words of a phrase are more common, pairs of them are sought. */
const SELDOM = 512;

/**
 * Makes what tells where a phrase of two words or more begins, in order.
 *
 * @param seldom How often a word may stand to be walked through.
 */
export function createPhrases(concordance: Concordance, seldom = SELDOM) {
  const { idOf, numbersOf, text } = concordance;
  const pairs = createPairs(concordance);
  return (words: readonly string[]): Uint32Array => {
    const counts = words.map((word) => numbersOf(word).length);
    const rarest = counts.indexOf(Math.min(...counts));
    const isSeldom = (counts[rarest] ?? 0) <= seldom;
    // the last one has none that follows it
    const first = isSeldom ? rarest : Math.min(rarest, words.length - 2);
    const [word = '', next = ''] = words.slice(first);
    // what stands at each place is known already
    const known = isSeldom ? [first] : [first, first + 1];
    const others = words.flatMap((word, i) => (known.includes(i) ? [] : [{ id: idOf(word), ahead: i - first }]));
    return startsOf(isSeldom ? numbersOf(word) : pairs(word, next), first, others, text);
  };
}

/** Where a phrase begins, of the places at which one of its words stands, so many before it and the others around it. */
function startsOf(
  numbers: Uint32Array,
  before: number,
  others: readonly { readonly id: number; readonly ahead: number }[],
  text: Uint32Array,
): Uint32Array {
  if (before === 0 && others.length === 0) return numbers;
  const found = new Uint32Array(numbers.length);
  const [ids, ahead] = [others.map((one) => one.id), others.map((one) => one.ahead)];
  let count = 0;
  for (const number of numbers) {
    let as = 0;
    // before the very first word stands nothing, which is no word's id
    while (as < ids.length && text[number + (ahead[as] ?? 0)] === ids[as]) as++;
    if (as === ids.length) found[count++] = number - before;
  }
  return found.subarray(0, count);
}
