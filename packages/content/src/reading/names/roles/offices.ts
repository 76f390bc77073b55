import { type Word, wordAt } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { functionWords, titleHeads } from '../lexicon/index.ts';
import { isVerb, startOfNouns } from './nouns.ts';
import { startOfTense } from './tense.ts';

/**
 * Of `head of research Ann Orrin` and `president of the club Ann Orrin`, where the office starts; -1 where none does. What it is of
 * are one or two things, and no people, who would be named themselves: `lawyer for the owner Ann Orrin`.
 *
 * @param end The word behind it.
 */
export function startOfOffice(words: readonly Word[], end: number): number {
  let at = end - 1;
  while (at > end - 4 && isThing(words, at)) at--;
  if (at === end - 1) return -1;
  const of = words[at]?.lower === 'the' ? at - 1 : at;
  const head = wordAt(words, of - 1);
  if (words[of]?.lower !== 'of' || !HEADS.has(head) || (head?.shape !== 'lower' && of > 1)) return -1;
  return startOfTense(words, startOfNouns(words, of));
}

const isThing = (words: readonly Word[], at: number): boolean =>
  words[at]?.shape === 'lower' &&
  words[at]?.spaced === true &&
  !functionWords.has(words[at]) &&
  !isVerb(words, at) &&
  !titleHeads.has(words[at]);

/** Who holds an office of something, by one word. */
const HEADS = wordSet(
  'head director chief chair chairman president secretary minister manager editor professor leader',
);
