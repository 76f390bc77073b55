import { type Word, wordsOf } from '../../text/words/index.ts';

/** A place in an index of phrases, to which the words so far have led. To look a phrase up costs the same however many there are. */
export interface Step<T> {
  /** What is known of the phrase that ends here. */
  value: T | undefined;
  /** Where the words lead that phrases go on with. */
  next: Map<string, Step<T>> | undefined;
}

/** An index of no phrases yet. */
export const noPhrases = <T>(): Step<T> => ({ value: undefined, next: undefined });

/** The same of an index that is kept. Written twice, since V8 takes all that one literal makes for lasting where much of it lasted. */
const lasting = <T>(): Step<T> => ({ value: undefined, next: undefined });

/** Indexes phrases word by word. A later entry for the same phrase replaces the earlier one. */
export function phrasesOf<T>(entries: Iterable<readonly [words: readonly string[], value: T]>): Step<T> {
  const root = lasting<T>();
  for (const [words, value] of entries)
    words.reduce((step, lower) => stepTo(step, lower, lasting<T>), root).value = value;
  return root;
}

/** Where a word in lower case leads; made where it led nowhere. */
function stepTo<T>(step: Step<T>, lower: string, make: () => Step<T>): Step<T> {
  step.next ??= new Map();
  const known = step.next.get(lower);
  if (known) return known;
  const made = make();
  step.next.set(lower, made);
  return made;
}

/** Where a word of the copy leads, if anywhere. */
export const stepBy = <T>(step: Step<T>, word: Word | undefined): Step<T> | undefined =>
  word && step.next?.get(lowerOf(word));

/** Where some words lead; made where they led nowhere. */
export function stepOf<T>(root: Step<T>, words: readonly Word[], from: number, to: number): Step<T> {
  let step = root;
  for (let at = from; at < to; at++) step = stepTo(step, lowerOf(words[at] as Word), noPhrases<T>);
  return step;
}

/** What is known of these words as a whole. */
export function valueAt<T>(root: Step<T>, words: readonly Word[], from: number, to: number): T | undefined {
  let step: Step<T> | undefined = root;
  for (let at = from; at < to && step; at++) step = stepBy(step, words[at]);
  return step?.value;
}

/** What is known of the longest phrase that starts at a word, or null. */
export function longestAt<T>(root: Step<T>, words: readonly Word[], from: number): T | null {
  let longest: T | undefined;
  let step: Step<T> | undefined = root;
  for (let at = from; step?.next; at++) {
    step = stepBy(step, words[at]);
    longest = step?.value ?? longest;
  }
  return longest ?? null;
}

/** O’Orrin is O'Orrin. */
const lowerOf = ({ lower }: Word): string => (lower.charCodeAt(0) === 0x2019 ? `'${lower.slice(1)}` : lower);

/** The words of a phrase that is no part of the copy. */
export const wordsIn = (phrase: string): Word[] => wordsOf(phrase, [0, phrase.length]);
