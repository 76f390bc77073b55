import { agencyOf } from '../../agencies/index.ts';
import type { Word } from '../../text/words/index.ts';
import { possessives } from '../../text/words/possessives.ts';
import { wordSet } from '../../text/words/word-sets.ts';
import { functionWords, organisationOpeners, titleHeads } from '../names/lexicon/index.ts';

/**
 * Where the name of a body starts whose letters are those of another language: `Kurdistan Workers' Party (PKK)`. It runs in
 * capitals up to the bracket, and says what it is: a party, a union, a front.
 *
 * @param short The letters, as printed.
 * @param floor The first word that the name may take in.
 * @param end The word after the last one of the name.
 * @returns The offset of its first character, or null where no such name ends there.
 */
export function bodyStart(short: string, words: readonly Word[], floor: number, end: number): number | null {
  if (!LETTERS.test(short) || agencyOf(short)) return null;
  let [start, names, isBody] = [end, 0, false];
  for (let at = end - 1; at >= floor; at--) {
    const word = words[at];
    if (word?.kind === 'word' && word.shape !== 'lower' && !functionWords.has(word)) {
      start = at;
      names++;
      isBody ||= organisationOpeners.has(word) || BODIES.has(word);
    } else if (start === end || !joins(words, at)) break;
  }
  // `President of the Harbor Forum (FPV)`
  if (titleHeads.has(words[start]) && words[start + 1]?.lower === 'of')
    start += words[start + 2]?.lower === 'the' ? 3 : 2;
  return isBody && names > 1 ? (words[start]?.start ?? null) : null;
}

const LETTERS = /^[A-Z]{2,8}$/;
const BODIES = wordSet('force service+');

/** True within a name for a small word, a hyphen, and the sign of whom a body is for; `Vessa's Salt Party` begins behind it. */
function joins(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (possessives.has(word)) return OWNERS.has(before);
  // `the Salt Party and the Harbor Front` are two
  if (word?.lower === 'the') return before?.lower === 'of' || before?.lower === 'for';
  return SMALL.has(word) || (SIGNS.has(word) && !word?.spaced);
}

const SIGNS = wordSet("- ' ’");

const OWNERS = wordSet('people children women men');
const SMALL = wordSet('of for and de');
