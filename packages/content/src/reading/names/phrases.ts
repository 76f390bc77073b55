import { type Word, wordsOf } from '../../text/words.ts';

/** Phrases to find in running words, each with what is known of it. The longest that fits wins. */
export interface Phrases<T> {
  /** The phrase that starts at a word, or null: how many words it takes, and its value. */
  at(words: readonly Word[], from: number): { readonly length: number; readonly value: T } | null;
  /** What is known of a whole phrase, its words in lower case and joined by spaces. */
  get(key: string): T | undefined;
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/**
 * Indexes phrases by their first word, so that looking one up costs the same however many there are.
 *
 * @param entries Each phrase as printed, and its value. A later entry for the same phrase replaces the earlier one.
 */
export function phrasesOf<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const whole = new Map<string, Entry<T>>();
  for (const [phrase, value] of entries) {
    const words = wordsOf(phrase, [0, phrase.length]).map((word) => word.lower);
    if (words.length > 0) whole.set(words.join(' '), { words, value });
  }
  const byFirst = new Map<string, Entry<T>[]>();
  for (const entry of whole.values()) {
    const first = entry.words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    at(words, from) {
      const lower = words[from]?.lower;
      for (const entry of (lower !== undefined && byFirst.get(lower)) || [])
        if (fits(entry.words, words, from)) return { length: entry.words.length, value: entry.value };
      return null;
    },
    get: (key) => whole.get(key)?.value,
  };
}

function fits(phrase: readonly string[], words: readonly Word[], from: number): boolean {
  for (let i = 1; i < phrase.length; i++) if (words[from + i]?.lower !== phrase[i]) return false;
  return true;
}
