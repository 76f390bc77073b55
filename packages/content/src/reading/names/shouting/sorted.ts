import type { Word } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import type { Draft, Sentence } from '../../draft.ts';
import { isCapital } from '../chains/capitals.ts';
import { functionWords } from '../lexicon/index.ts';

/** The sentences whose capitals tell names from other words, and those where they do not: headlines, heads of tables. */
export function sortedByCapitals({ sentences, body }: Pick<Draft, 'sentences' | 'body'>): {
  telling: Sentence[];
  shouting: Sentence[];
} {
  const telling: Sentence[] = [];
  const shouting: Sentence[] = [];
  let last = -1;
  for (const sentence of sentences) {
    const { block } = sentence;
    const heads = block !== last && body[block]?.kind === 'table' && headsColumns(sentence);
    (heads || isShouting(sentence) ? shouting : telling).push(sentence);
    last = block;
  }
  return { telling, shouting };
}

/** True for a row without a number: the first of a table tells what its columns hold. */
const headsColumns = ({ words }: Sentence): boolean => words.every(({ kind }) => kind !== 'number');

/** True where every word, or every word but the small ones of a headline, has a capital. */
function isShouting({ words, block }: Sentence): boolean {
  if (block >= 0 && !hasCapitals(words)) return false;
  let upper = 0;
  let capital = 0;
  let lower = 0;
  for (const word of words) {
    if (word.kind !== 'word' || word.text.length < 2 || possessives.has(word)) continue;
    if (word.shape === 'lower') lower += functionWords.has(word) ? 0 : 1;
    else if (word.shape === 'upper') upper++;
    else if (isCapital(word)) capital++;
  }
  if (upper >= FEW && upper > 2 * (lower + capital)) return true;
  return block < 0 && capital + upper >= 4 && lower * 6 <= capital + upper;
}

/** So many words in capitals alone are a few abbreviations, in ordinary copy. */
const FEW = 3;

/** True where more words than a few are in capitals alone: ordinary copy is told by that. */
function hasCapitals(words: readonly Word[]): boolean {
  let upper = 0;
  for (const { shape } of words) if (shape === 'upper') upper++;
  return upper >= FEW;
}
