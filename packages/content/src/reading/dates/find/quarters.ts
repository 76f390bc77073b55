import { wordSet } from '../../../text/word-sets.ts';
import type { Word } from '../../../text/words.ts';

/** How far to its left, in words, a quarter has the verb that puts it ahead. */
const REACH = 14;

/** `expects to launch it in the fourth quarter`, `will open in the second quarter`: what is begun in a quarter still to come; figures for one are given behind it. */
export function isPlannedIn(words: readonly Word[], from: number): boolean {
  if (words[from - 1]?.lower !== 'in') return false;
  for (let at = from - 2; at > 0 && from - at <= REACH && words[at]?.kind !== 'mark'; at--)
    if (BEGUN.has(words[at])) return LEADS.has(words[at - 1]);
  return false;
}

const BEGUN = wordSet('launch open start begin complete close build');
const LEADS = wordSet('to will would');

/** True where the sentence tells of a game, whose quarters are no year's: `scored 12 points in the fourth quarter`. */
export const isOfGame = (words: readonly Word[]): boolean =>
  words.some((word, at) => GAME.has(word) || (LEADING.has(word) && isScore(words, at + 1)));

const GAME = wordSet('touchdown touchdowns scored outscored trailed trailing halftime');
const LEADING = wordSet('led lead leading ahead up');

/** `80-78`. */
const isScore = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === 'number' && words[at + 1]?.text === '-' && words[at + 2]?.kind === 'number';
