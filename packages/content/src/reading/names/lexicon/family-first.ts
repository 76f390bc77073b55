import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { familyFirst, functionWords } from './index.ts';

/** One syllable, as names of Korea and China are written. */
const SYLLABLE = /^[bcdghjklmnprstwyz]{0,2}[aeiouy]{1,3}(?:ng|[bhklmnprt])?$/;

const isSyllable = (word: Word | undefined): boolean =>
  word !== undefined && word.text.length <= 6 && SYLLABLE.test(word.lower);

/** True for a family name and two syllables joined by a hyphen, or a known family name: `Wi Dong-min`. */
export function isFamilyFirst(words: readonly Word[], from: number, to: number): boolean {
  // `Le Matin` is French, and `Ha'aretz` one word
  if (familyFirst.has(words[from]))
    return words[from + 1]?.spaced ? to - from > 2 || words[from]?.lower !== 'le' : to - from > 3;
  return to - from === 4 && words[from + 2]?.text === '-' && joinsSyllables(words, from + 2);
}

/** True for the hyphen of a given name behind a family name, all of them syllables. */
export const joinsSyllables = (words: readonly Word[], hyphen: number): boolean =>
  isGivenOfTwo(words, hyphen) && isSyllable(words[hyphen - 2]);

/** True for the hyphen of `Ji-hoon`, whose family name stands elsewhere. */
export function isGivenOfTwo(words: readonly Word[], hyphen: number): boolean {
  const next = words[hyphen + 1];
  if (!isSyllable(next) || (functionWords.has(next) && !SYLLABLES.has(next))) return false;
  return words[hyphen - 1]?.spaced === true && isSyllable(words[hyphen - 1]);
}

/** Words that are syllables of names too: Moon Jae-in. */
export const SYLLABLES = wordSet('in to ok');
