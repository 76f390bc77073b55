import { type Word, wordsOf } from '../../text/words.ts';

/** Phrases to find in running words, each with what is known of it. The longest that fits wins. */
export interface Phrases<T> {
  /** The phrase that starts at a word, or null: how many words it takes, and its value. */
  at(words: readonly Word[], from: number): { readonly length: number; readonly value: T } | null;
  /** What is known of a whole phrase, its words in lower case and joined by spaces. */
  get(key: string): T | undefined;
}

/**
 * Indexes phrases by their first word and their lengths, so that looking one up costs the same however many there are.
 *
 * @param entries Each phrase as printed, and its value. A later entry for the same phrase replaces the earlier one.
 */
export function phrasesOf<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const whole = new Map<string, { readonly value: T }>();
  const lengths = new Map<string, number[]>();
  for (const [phrase, value] of entries) {
    const words = wordsOf(phrase, [0, phrase.length]);
    const [first] = words;
    if (!first) continue;
    whole.set(keyOf(words, 0, words.length), { value });
    const known = lengths.get(first.lower);
    if (!known) lengths.set(first.lower, [words.length]);
    else if (!known.includes(words.length)) known.push(words.length);
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a);
  return {
    at(words, from) {
      const lower = words[from]?.lower;
      for (const length of (lower !== undefined && lengths.get(lower)) || []) {
        const entry = from + length <= words.length ? whole.get(keyOf(words, from, from + length)) : undefined;
        if (entry) return { length, value: entry.value };
      }
      return null;
    },
    get: (key) => whole.get(key)?.value,
  };
}

/** The words in lower case, joined by spaces. */
export function keyOf(words: readonly Word[], from: number, to: number): string {
  let key = words[from]?.lower ?? '';
  for (let i = from + 1; i < to; i++) key += ` ${words[i]?.lower ?? ''}`;
  return key;
}
