import type { Sentence } from '../draft.ts';
import { isCapital } from './capitals.ts';
import { functionWords } from './lexicon.ts';

/** The sentences whose capitals tell names from other words, and those where they do not: headlines, table heads. */
export function sortedByCapitals(sentences: readonly Sentence[]): { telling: Sentence[]; shouting: Sentence[] } {
  const telling: Sentence[] = [];
  const shouting: Sentence[] = [];
  for (const sentence of sentences) (isShouting(sentence) ? shouting : telling).push(sentence);
  return { telling, shouting };
}

/** True where every word, or every word but the small ones of a headline, has a capital. */
function isShouting({ words, block }: Sentence): boolean {
  let upper = 0;
  let capital = 0;
  let lower = 0;
  let left = words.length;
  for (const word of words) {
    // ordinary copy is told by its first few words
    if (block >= 0 && upper + left <= 2 * (lower + capital)) return false;
    left--;
    if (word.kind !== 'word' || word.text.length < 2) continue;
    if (word.shape === 'lower') lower += functionWords.has(word) ? 0 : 1;
    else if (word.shape === 'upper') upper++;
    else if (isCapital(word)) capital++;
  }
  if (upper >= 3 && upper > 2 * (lower + capital)) return true;
  return block < 0 && capital + upper >= 4 && lower * 6 <= capital + upper;
}
