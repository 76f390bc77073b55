import { type Word, wordsOf } from '../../text/words.ts';

/** Phrases to find in running words, each with what is known of it. The longest that fits wins. */
export interface Phrases<T> {
  /** What is known of the longest phrase that starts at a word, or null. */
  at(words: readonly Word[], from: number): T | null;
}

/**
 * Indexes phrases word by word, so that looking one up costs the same however many there are.
 *
 * @param entries The words of each phrase, in lower case, and its value. A later entry for the same phrase replaces the earlier one.
 */
export function phrasesOf<T>(entries: Iterable<readonly [words: readonly string[], value: T]>): Phrases<T> {
  const root: Step<T> = {};
  for (const [words, value] of entries) {
    let step = root;
    for (const lower of words) {
      step.next ??= new Map();
      let next: Step<T> | undefined = step.next.get(lower);
      if (!next) {
        next = {};
        step.next.set(lower, next);
      }
      step = next;
    }
    if (step !== root) step.value = value;
  }
  return {
    at(words, from) {
      let longest: T | undefined;
      let step: Step<T> | undefined = root;
      for (let at = from; step?.next; at++) {
        const word: Word | undefined = words[at];
        step = word && step.next.get(word.lower);
        longest = step?.value ?? longest;
      }
      return longest ?? null;
    },
  };
}

/** What the words so far have found, and the words that phrases go on with. */
interface Step<T> {
  value?: T;
  next?: Map<string, Step<T>>;
}

/** The words of a phrase that is no part of the copy. */
export const wordsIn = (phrase: string): Word[] => wordsOf(phrase, [0, phrase.length]);

/** The key of a phrase that is no part of the copy. */
export function keyIn(phrase: string): string {
  const words = wordsIn(phrase);
  return keyOf(words, 0, words.length);
}

/** The words in lower case, joined by spaces. */
export function keyOf(words: readonly Word[], from: number, to: number): string {
  let key = words[from]?.lower ?? '';
  for (let i = from + 1; i < to; i++) key += ` ${words[i]?.lower ?? ''}`;
  // O’Orrin is O'Orrin
  return key.includes('’') ? key.replaceAll('’', "'") : key;
}
