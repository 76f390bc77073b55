import { wordSet } from '../../text/word-sets.ts';
import type { Word } from '../../text/words.ts';
import { calendar } from './lexicon.ts';

/** True for a word that opens on a capital, or holds one: the endings that an apostrophe joins are none. */
export function isCapital(word: Word | undefined): boolean {
  if (word === undefined || word.shape === 'lower' || word.shape === 'none') return false;
  const first = word.text.charCodeAt(0);
  return first !== 0x27 && first !== 0x2019;
}

/** A capital that may open or go on a name: no month or day, unless a newspaper's; no `I`. */
export function isNameable(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !isCapital(word)) return false;
  if (word.lower === 'i') return words[at + 1]?.text === '.';
  return !calendar.has(word) || (isCapital(words[at + 1]) && NEWSPAPERS.has(words[at + 1]));
}

const NEWSPAPERS = wordSet('times telegraph herald mirror express post mail tribune magazine league');
