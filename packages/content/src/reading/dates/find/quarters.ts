import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';

/** How far to its left, in words, a quarter has the verb that puts it ahead. */
const REACH = 14;

/** `expects to launch it in the fourth quarter`, `will open in the second quarter`: what is begun in a quarter still to come; figures for one are given behind it. */
export function isPlannedIn(words: readonly Word[], from: number): boolean {
  if (words[from - 1]?.lower !== 'in') return false;
  for (let at = from - 2; at > 0 && from - at <= REACH && words[at]?.kind !== 'mark'; at--)
    if (BEGUN.has(words[at])) return isPlan(words, at);
  return false;
}

/** `expects the ferry to launch`, `is to open`; what somebody had to do, or was forced to, has been done. */
const isPlan = (words: readonly Word[], verb: number): boolean =>
  (words[verb - 1]?.lower === 'to' || PLANS.has(words[verb - 1])) &&
  words.slice(Math.max(0, verb - 4), verb).some((word) => PLANS.has(word));

const BEGUN = wordSet('launch open start begin complete close build');
const PLANS = wordSet('will would may is are due expect+ expected plan+ planned aims hope+ agreed');

/** True where the sentence tells of a game, whose quarters are no year's: `scored 12 points in the fourth quarter`. */
export const isOfGame = (words: readonly Word[]): boolean =>
  words.some(
    (word, at) =>
      GAME.has(word) || (LEADING.has(word) && isScore(words, at + 1)) || (SCORED.has(word) && isCounted(words, at + 1)),
  );

const GAME = wordSet('touchdown halftime');
const LEADING = wordSet('led lead leading ahead up');
const SCORED = wordSet('scored outscored trailed trailing');

/** `12 of his 20 points`, `the Larks 80-78`, `12 in`: a score or a number of points that follows at once. */
function isCounted(words: readonly Word[], from: number): boolean {
  if (words[from]?.kind === 'number' && words[from + 1]?.lower === 'in') return true;
  for (let at = from; at < from + 6; at++)
    if (isScore(words, at) || (at > from && words[at]?.lower === 'points')) return true;
  return false;
}

/** `80-78`; not `3-4 percent`. */
const isScore = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === 'number' &&
  words[at + 1]?.text === '-' &&
  words[at + 2]?.kind === 'number' &&
  !UNITS.has(words[at + 3]);

const UNITS = wordSet('percent pct % cents points');
