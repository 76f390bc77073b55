import type { Word } from '../../../text/words/index.ts';
import { isSameLine } from '../chains/lines.ts';

/** True for a name in a row of results: before a score that another name or more figures follow, it is a side's. */
export function isSidesRow(text: string, words: readonly Word[], from: number, to: number): boolean {
  const score = words[to];
  if (score?.kind !== 'number' || !score.spaced || score.text.length > 3) return false;
  const last = words[to - 1];
  if (!last || !isSameLine(text, last, score) || isRanked(text, words, from)) return false;
  const after = words[to + 1];
  if (!after || !isSameLine(text, score, after)) return words[from - 1]?.kind === 'number';
  if (after.kind === 'number') return Number(score.text) < 60;
  if (after.lower === 'and') return words[to + 2]?.kind === 'number';
  return after.kind === 'word' && after.shape !== 'lower' && after.spaced;
}

/** True where a rank, or a mark that opens the row, stands before. */
function isRanked(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (!before || !word || before.kind === 'word' || before.text === ':' || before.text === ')') return false;
  return isSameLine(text, before, word) && opensRow(text, words, at - 1);
}

/** True where the word is the first on its line, or stands after a rank that is. */
function opensRow(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  const last = words[at - 1];
  if (!word) return false;
  if (!last || !isSameLine(text, last, word)) return true;
  return word.text === '.' && last.kind === 'number' && opensRow(text, words, at - 1);
}
