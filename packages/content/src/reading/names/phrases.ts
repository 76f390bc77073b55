import { type Word, wordsOf } from '../../text/words.ts';

/** Phrases to find in running words, each with what is known of it. The longest that fits wins. */
export interface Phrases<T> {
  /** The phrase that starts at a word, or null: how many words it takes, and its value. */
  at(words: readonly Word[], from: number): { readonly length: number; readonly value: T } | null;
}

/**
 * Indexes phrases word by word, so that looking one up costs the same however many there are.
 *
 * @param entries Each phrase as printed, and its value. A later entry for the same phrase replaces the earlier one.
 */
export function phrasesOf<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const root: Step<T> = { next: new Map() };
  for (const [phrase, value] of entries) {
    const words = wordsOf(phrase, [0, phrase.length]);
    if (words.length === 0) continue;
    let step = root;
    for (const { lower } of words) {
      step.next ??= new Map();
      const next: Step<T> = step.next.get(lower) ?? {};
      step.next.set(lower, next);
      step = next;
    }
    step.found = { length: words.length, value };
  }
  return {
    at(words, from) {
      let longest: Step<T>['found'];
      let step: Step<T> | undefined = root;
      for (let at = from; step?.next; at++) {
        const word: Word | undefined = words[at];
        step = word && step.next.get(word.lower);
        longest = step?.found ?? longest;
      }
      return longest ?? null;
    },
  };
}

/** What the words so far have found, and the words that phrases go on with. */
interface Step<T> {
  found?: { readonly length: number; readonly value: T };
  next?: Map<string, Step<T>>;
}

/** The words in lower case, joined by spaces. */
export function keyOf(words: readonly Word[], from: number, to: number): string {
  let key = words[from]?.lower ?? '';
  for (let i = from + 1; i < to; i++) key += ` ${words[i]?.lower ?? ''}`;
  return key;
}
